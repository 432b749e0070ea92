import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AssessmentScreen } from "../../../assessments/assessment-screen.tsx";
import { asLocale } from "../../../i18n/locales.ts";

type Props = PageProps<"/[locale]/assessment">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("assessment") };
}

export default async function AssessmentRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <AssessmentScreen />;
}
