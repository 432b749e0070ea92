/** PAIN-01: when pain is asked for, with its place. */
export const PAIN_ASKED_AT = ["before-session", "after-exercise", "end-of-session"] as const;

/** PAIN-01: whole numbers; INT-16 names the ends. LOINC 72514-3. */
export const PAIN_SCALE = { none: 0, worst: 10, loinc: "72514-3" } as const;

export const isPainScore = (value: number): boolean =>
  Number.isInteger(value) && value >= PAIN_SCALE.none && value <= PAIN_SCALE.worst;
