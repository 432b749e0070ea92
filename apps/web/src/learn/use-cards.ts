import { EDUCATION_CARDS, type EducationTexts } from "@plumbline/clinical";
import { useLocale } from "next-intl";
import type { Locale } from "../i18n/locales.ts";

/** §12 in each language of the site: one that lacks its cards fails the type-check here. */
const cardsIn: Readonly<Record<Locale, EducationTexts>> = EDUCATION_CARDS;

export const useCards = (): EducationTexts => cardsIn[useLocale()];
