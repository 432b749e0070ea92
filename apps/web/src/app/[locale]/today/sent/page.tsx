import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { asLocale } from "../../../../i18n/locales.ts";
import { SentScreen } from "../../../../today/sent-screen.tsx";

type Props = PageProps<"/[locale]/today/sent">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("sent") };
}

export default async function SentRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <SentScreen />;
}
