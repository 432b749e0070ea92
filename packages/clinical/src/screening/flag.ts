/** §2.1, in the order in which its questions yield them. */
export const FLAGS = [
  "F_AGE80",
  "F_FRAGILITY",
  "F_VFX",
  "F_WRIST_FX",
  "F_MULTI_FX",
  "F_RECENT_FX",
  "F_HTLOSS",
  "F_KYPHOSIS",
  "F_FALL",
  "F_FALL_HIGH",
  "F_TKR",
  "F_TKR_RECENT",
  "F_THR",
  "F_THR_RECENT",
  "F_AFF_WATCH",
  "F_STEROID",
  "F_DIZZY",
  "F_SYNCOPE",
  "F_CARDIAC",
  "F_NEURO",
  "F_PAIN_MOD",
  "F_PAIN_HIGH",
  "F_ACUTE_BACK",
  "F_THIGH",
  "F_VISION",
  "F_HEARING",
  "F_COG_MILD",
  "F_COGNITION",
] as const;

export type Flag = (typeof FLAGS)[number];

/** What is known to need care about a patient. */
export type Flags = ReadonlySet<Flag>;

export const hasAny = (flags: Flags, wanted: readonly Flag[]): boolean => wanted.some((flag) => flags.has(flag));

/** Each flag once, in the order of the specification. */
export const flagsInOrder = (flags: Flags): readonly Flag[] => FLAGS.filter((flag) => flags.has(flag));
