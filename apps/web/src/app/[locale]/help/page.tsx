import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { HelpPage } from "../../../help/help-page.tsx";
import { asLocale } from "../../../i18n/locales.ts";

type Props = PageProps<"/[locale]/help">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("help") };
}

export default async function HelpRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <HelpPage />;
}
