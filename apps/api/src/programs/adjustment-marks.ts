/** Something of a patient was stored, or is about to be, that may change a dose by itself (PROG-06, PROG-07). */
export type AdjustmentMark = {
  readonly patientId: string;
  /** One of its own for every storing. */
  readonly token: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly setAt: string;
};

/** At most one a patient: who is marked is weighed as a whole. */
export type AdjustmentMarks = {
  /** The later one stays. */
  readonly setMark: (mark: AdjustmentMark) => Promise<void>;
  /** Takes away just this one: where another was set meanwhile, that one stays. */
  readonly clearMark: (mark: Pick<AdjustmentMark, "patientId" | "token">) => Promise<void>;
  /** Everybody's. May lag behind by a moment. */
  readonly listMarks: () => Promise<readonly AdjustmentMark[]>;
};
