import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Document } from "../../document.tsx";
import { asLocale, locales } from "../../i18n/locales.ts";

export const dynamicParams = false;

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "titles" });
  return { title: t("front"), description: t("description") };
}

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  return <Document locale={locale}>{children}</Document>;
}
