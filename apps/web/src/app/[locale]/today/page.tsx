import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { asLocale } from "../../../i18n/locales.ts";
import { drawFigures } from "../../../pictures/figures.ts";
import { TodayScreen } from "../../../today/today-screen.tsx";

type Props = PageProps<"/[locale]/today">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("today") };
}

export default async function TodayRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <TodayScreen figures={drawFigures()} />;
}
