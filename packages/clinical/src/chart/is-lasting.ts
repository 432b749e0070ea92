import { CLINIC_NUMBERS } from "../clinic/clinic-numbers.ts";
import type { DailyAnswers } from "../session-safety/daily-question.ts";
import type { ChartEvent } from "./chart-event.ts";

/** A pain that changes nothing beyond its day, whatever else is known of the patient, or any clinic sets (PAIN-03, rows c to e). */
const isPassingPain = ({ score, onset }: { readonly score: number; readonly onset: string }): boolean =>
  score < CLINIC_NUMBERS.painSevere.least && onset === "usual";

const saysNo = (answers: DailyAnswers): boolean =>
  answers.fall === "no" &&
  answers.suddenPain === null &&
  !(answers.chestPain || answers.fainting || answers.weaknessOrNumbness || answers.bladderOrBowel);

/**
 * Whether a patient's status may depend on it for longer than weeks: such an event is always read, however old. Judged from
 * the event alone, so that the same event is always kept in the same place.
 */
export const isLasting = (event: ChartEvent): boolean => {
  switch (event.kind) {
    case "daily-check":
      return !saysNo(event.answers);
    case "pain":
      return !isPassingPain(event);
    case "effort":
    case "dizzy":
    case "activity":
    case "unlock-request":
    case "clinic-entry":
      return false;
    default:
      return true;
  }
};
