import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { asLocale } from "../../../../i18n/locales.ts";
import { ActivitiesScreen } from "../../../../today/activities-screen.tsx";

type Props = PageProps<"/[locale]/today/activities">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("activities") };
}

export default async function ActivitiesRoute({ params }: Props) {
  setRequestLocale(asLocale((await params).locale));
  return <ActivitiesScreen />;
}
