import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { defaultLocale } from "../../../../i18n/locales.ts";
import { CallbackScreen } from "../../../../identity/callback-screen.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: defaultLocale, namespace: "titles" });
  return { title: t("callback"), robots: { index: false } };
}

/** One address for every language: identity providers compare it letter by letter. */
export default function CallbackRoute() {
  setRequestLocale(defaultLocale);
  return <CallbackScreen />;
}
