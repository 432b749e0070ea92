import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AccessScreen } from "../../../access/access-screen.tsx";
import { asLocale } from "../../../i18n/locales.ts";

type Props = PageProps<"/[locale]/access">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("access") };
}

export default async function AccessRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <AccessScreen />;
}
