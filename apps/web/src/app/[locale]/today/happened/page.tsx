import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { asLocale } from "../../../../i18n/locales.ts";
import { HappenedScreen } from "../../../../today/happened-screen.tsx";

type Props = PageProps<"/[locale]/today/happened">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("happened") };
}

export default async function HappenedRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <HappenedScreen />;
}
