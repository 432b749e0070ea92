/** One session of one exercise, as progression looks at it. */
export type ExerciseSession = {
  /** Percent of the dose, 0 to 100. */
  readonly completion: number;
  /** Percent of the repetitions without a correct or stop check (REP-16); null where nothing was measured. */
  readonly clean: number | null;
  /** 0 to 10 (SAFE-06); null where it was not answered. */
  readonly rpe: number | null;
  /** 0 to 10 (PAIN-01); null where it was not answered. */
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  /** The exercise, or the session, was stopped for pain. */
  readonly painStop: boolean;
  /** Form checks of severity stop. */
  readonly stopChecks: number;
  readonly fall: boolean;
};

/** REP-19: sessions of the sample patient and of files are nobody's training. */
export const isTraining = ({ source }: { readonly source: "camera" | "file" | "sample" | "manual" }): boolean =>
  source === "camera" || source === "manual";

/** PROG-10: "begun" is what was stopped before its end. */
export type Outcome = "done" | "begun";

type Performance = Parameters<typeof isTraining>[0] & { readonly status: "completed" | "stopped" | "failed" };

/**
 * CHA-11: what a session made of its exercise of the day. Stopping early is no fault (SAFE-05), and not the whole of it;
 * null: it was nobody's training.
 */
export const outcomeOf = ({ source, status }: Performance): Outcome | null => {
  if (!isTraining({ source })) return null;
  return status === "completed" ? "done" : "begun";
};
