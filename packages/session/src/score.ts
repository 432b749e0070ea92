declare const unit: unique symbol;

/** A whole number from 0 to 10: pain (PAIN-01, 10 = worst imaginable) or effort (SAFE-06, 10 = maximal). */
export type Score = number & { readonly [unit]: "score" };

/** The screen offered an answer that is not on the scale: our code was wrong, not the patient. */
export class NotOnScaleError extends Error {
  readonly value: number;

  constructor(value: number) {
    super(`a score is a whole number from 0 to 10, got ${value}`);
    this.name = "NotOnScaleError";
    this.value = value;
  }
}

/** @throws {NotOnScaleError} */
export const score = (value: number): Score => {
  if (!Number.isInteger(value) || value < 0 || value > 10) throw new NotOnScaleError(value);
  return value as Score;
};
