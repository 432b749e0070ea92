import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";

/** One line a language, beside its file in `messages/`. */
export const locales = ["en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

/** The language that an address names; an address with an unknown one leads nowhere. */
export const asLocale = (name: string): Locale => (hasLocale(locales, name) ? name : notFound());
