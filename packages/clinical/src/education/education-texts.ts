/** §12. */
export const EDUCATION_IDS = [
  "ED-01",
  "ED-02",
  "ED-03",
  "ED-04",
  "ED-05",
  "ED-06",
  "ED-07",
  "ED-08",
  "ED-09",
  "ED-10",
] as const;

export type EducationId = (typeof EDUCATION_IDS)[number];

/** Shown as a card, and read aloud on request. */
export type EducationCard = { readonly title: string; readonly text: string };

/** All cards of one language: a translation that lacks one fails the type-check. */
export type EducationTexts = Readonly<Record<EducationId, EducationCard>>;
