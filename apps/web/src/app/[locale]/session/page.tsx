import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { asLocale } from "../../../i18n/locales.ts";
import { drawFigures } from "../../../pictures/figures.ts";
import { SessionScreen } from "../../../session/session-screen.tsx";

type Props = PageProps<"/[locale]/session">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("session") };
}

export default async function SessionRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <SessionScreen figures={drawFigures()} />;
}
