import en from "../../messages/en.json";
import type { Locale } from "./locales.ts";

/** English is the pattern: another language that lacks one of its keys fails the type-check here. */
export type Messages = typeof en;

const messages: Readonly<Record<Locale, Messages>> = { en };

export const messagesFor = (locale: Locale): Messages => messages[locale];
