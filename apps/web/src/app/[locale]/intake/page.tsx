import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { asLocale } from "../../../i18n/locales.ts";
import { IntakeScreen } from "../../../intake/intake-screen.tsx";

type Props = PageProps<"/[locale]/intake">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("intake") };
}

export default async function IntakeRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <IntakeScreen />;
}
