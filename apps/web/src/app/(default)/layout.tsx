import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Document } from "../../document.tsx";
import { defaultLocale } from "../../i18n/locales.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: defaultLocale, namespace: "titles" });
  return { title: t("front"), description: t("description"), alternates: { canonical: `/${defaultLocale}/` } };
}

export default function DefaultLayout({ children }: { readonly children: ReactNode }) {
  setRequestLocale(defaultLocale);
  return <Document locale={defaultLocale}>{children}</Document>;
}
