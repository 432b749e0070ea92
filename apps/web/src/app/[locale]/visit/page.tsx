import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { asLocale } from "../../../i18n/locales.ts";
import { drawFigures } from "../../../pictures/figures.ts";
import { ProgramVisit } from "../../../visit/program-visit.tsx";

type Props = PageProps<"/[locale]/visit">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("visit") };
}

export default async function VisitRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <ProgramVisit figures={drawFigures()} />;
}
