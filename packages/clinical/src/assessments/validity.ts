/** ASSESS-06, in the order of the specification. */
export const INVALID_REASONS = [
  "frozen_gt_2s",
  "wrong_view",
  "fps_lt_10",
  "second_person",
  "stopped_by_patient",
  "pain_stop",
  "support_touched",
  "not_seated_start",
  "wrong_protocol",
] as const;

export type InvalidReason = (typeof INVALID_REASONS)[number];

/** Why a test does not count; each reason once, in the order of ASSESS-06. Never empty. */
export type InvalidReasons = readonly [InvalidReason, ...InvalidReason[]];

export type Validity = "valid" | InvalidReasons;

export const validityOf = (reasons: readonly InvalidReason[]): Validity => {
  const [first, ...others] = INVALID_REASONS.filter((reason) => reasons.includes(reason));
  return first === undefined ? "valid" : [first, ...others];
};
