import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { DeskScreen } from "../../../desk/desk-screen.tsx";
import { asLocale } from "../../../i18n/locales.ts";

type Props = PageProps<"/[locale]/desk">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("desk") };
}

export default async function DeskRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <DeskScreen />;
}
