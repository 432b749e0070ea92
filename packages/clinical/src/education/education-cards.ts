import type { EducationTexts } from "./education-texts.ts";
import { EDUCATION_EN } from "./en.ts";

/** One line a language, beside its file. A card has the same ID in all of them. */
export const EDUCATION_CARDS = { en: EDUCATION_EN } as const satisfies Readonly<Record<string, EducationTexts>>;
