import type { PoseFrame } from "@plumbline/motion";
import { type ArmAnswer, type ArmSigns, answerOfArms, NO_ARM, stepArmSigns } from "./arm-answer.ts";

/** `isSpent`: arms that are up belong to the question before this one. */
export type ArmReading = { readonly signs: ArmSigns; readonly isSpent: boolean };

/** A new question: whoever still holds an arm up takes it down first, so that no answer is given to a question unread. */
export const startReadingArms: ArmReading = { signs: NO_ARM, isSpent: true };

/** UX-04: an arm that stays up says the same again each second, so that a value can run. */
export const readArms = (reading: ArmReading, frame: PoseFrame): readonly [ArmReading, ArmAnswer | null] => {
  const signs = stepArmSigns(reading.signs, frame);
  const isDown = signs.left === null && signs.right === null;
  const isSpent = reading.isSpent && !isDown;
  const answer = isSpent ? null : answerOfArms(signs);
  if (answer === null) return [{ signs, isSpent }, null];
  return answer === "confirm" ? [{ signs, isSpent: true }, answer] : [{ signs: NO_ARM, isSpent: false }, answer];
};
