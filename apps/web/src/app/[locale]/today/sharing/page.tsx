import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { asLocale } from "../../../../i18n/locales.ts";
import { SharingScreen } from "../../../../today/sharing-screen.tsx";

type Props = PageProps<"/[locale]/today/sharing">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("sharing") };
}

export default async function SharingRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <SharingScreen />;
}
