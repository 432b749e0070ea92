import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Document } from "../document.tsx";
import { NotFoundPage } from "../help/not-found-page.tsx";
import { defaultLocale } from "../i18n/locales.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: defaultLocale, namespace: "titles" });
  return { title: t("notFound") };
}

export default function NotFound() {
  setRequestLocale(defaultLocale);
  return (
    <Document locale={defaultLocale}>
      <NotFoundPage />
    </Document>
  );
}
