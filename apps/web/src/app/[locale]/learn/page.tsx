import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { asLocale } from "../../../i18n/locales.ts";
import { LearnScreen } from "../../../learn/learn-screen.tsx";

type Props = PageProps<"/[locale]/learn">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("learn") };
}

export default async function LearnRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <LearnScreen />;
}
