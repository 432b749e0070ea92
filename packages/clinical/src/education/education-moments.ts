import type { EducationId } from "./education-texts.ts";

/** When a card comes by itself; in Learn all of them are always there. */
export type EducationMoment =
  | "first-session"
  | "first-impact-exercise"
  | "avoided-activity"
  | "body-mechanics"
  | "fall-risk-found"
  | "bone-medicine"
  | "stopped-for-pain"
  | "away-for-a-week"
  | "no-therapist"
  | "first-month-done";

const CARDS_AT: Readonly<Record<EducationMoment, readonly EducationId[]>> = {
  "first-session": ["ED-01", "ED-08"],
  "first-impact-exercise": ["ED-03"],
  "avoided-activity": ["ED-03"],
  "body-mechanics": ["ED-04"],
  "fall-risk-found": ["ED-05"],
  "bone-medicine": ["ED-07"],
  "stopped-for-pain": ["ED-08"],
  "away-for-a-week": ["ED-02"],
  "no-therapist": ["ED-09"],
  "first-month-done": ["ED-10"],
};

/** §8 (ED-04), GEN-06 (ED-09); the other moments are ours [E]. */
export const cardsAt = (moment: EducationMoment): readonly EducationId[] => CARDS_AT[moment];
