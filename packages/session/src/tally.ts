import {
  type CheckId,
  type Hold,
  type Milliseconds,
  milliseconds,
  type NotMeasurableReason,
  type Repetition,
  type Side,
  type View,
} from "@plumbline/motion";

type InSet<Result> = Result & { readonly set: number };

export type CountedRepetition =
  | InSet<{ readonly kind: "measured"; readonly rep: Repetition }>
  /** REP-18. */
  | InSet<{ readonly kind: "manual"; readonly at: Milliseconds }>;

/** REP-18: manual where the clock timed it because the patient asked. */
export type CountedHold = InSet<{ readonly kind: "measured" | "manual"; readonly hold: Hold }>;

/** What has been measured so far, on the frames' clock. It only grows. */
export type Tally = {
  readonly repetitions: readonly CountedRepetition[];
  readonly partials: readonly InSet<{ readonly rep: Repetition }>[];
  readonly holds: readonly CountedHold[];
  /** For how long an exercise was done that is dosed by time, from each start to the next pause or end. */
  readonly activeTimes: readonly InSet<{ readonly duration: Milliseconds }>[];
  readonly refusals: readonly {
    readonly reason: NotMeasurableReason;
    readonly startAt: Milliseconds;
    readonly duration: Milliseconds;
  }[];
  readonly openRefusal: { readonly reason: NotMeasurableReason; readonly startAt: Milliseconds } | null;
  readonly checks: Readonly<Partial<Record<CheckId, number>>>;
  /** Info checks of each set, shown after it. */
  readonly notes: readonly InSet<{ readonly check: CheckId }>[];
  readonly view: View | null;
  readonly notMeasurable: NotMeasurableReason | null;
};

export const startTally: Tally = {
  repetitions: [],
  partials: [],
  holds: [],
  activeTimes: [],
  refusals: [],
  openRefusal: null,
  checks: {},
  notes: [],
  view: null,
  notMeasurable: null,
};

export const countInSet = (tally: Tally, set: number): number =>
  tally.repetitions.filter((repetition) => repetition.set === set).length;

const sideOf = (repetition: CountedRepetition): Side | null =>
  repetition.kind === "measured" ? repetition.rep.side : null;

/** REP-15. A press of the button (REP-18) does not say which side moved: it goes to the side that has fewer. */
export const countOfSides = (tally: Tally, set: number): Readonly<Record<Side, number>> => {
  const sides = tally.repetitions.filter((repetition) => repetition.set === set).map(sideOf);
  const counts = {
    left: sides.filter((side) => side === "left").length,
    right: sides.filter((side) => side === "right").length,
  };
  for (const _ of sides.filter((side) => side === null)) counts[counts.left <= counts.right ? "left" : "right"] += 1;
  return counts;
};

/** The side that moved last in this set; null before any did. */
export const lastSide = (tally: Tally, set: number): Side | null => {
  const last = tally.repetitions.findLast((repetition) => repetition.set === set && repetition.kind === "measured");
  return last?.kind === "measured" ? last.rep.side : null;
};

export const activeTimeOf = (tally: Tally, set: number): Milliseconds =>
  milliseconds(
    tally.activeTimes.filter((active) => active.set === set).reduce((sum, { duration }) => sum + duration, 0),
  );

export const addCheck = (tally: Tally, check: CheckId): Tally => ({
  ...tally,
  checks: { ...tally.checks, [check]: (tally.checks[check] ?? 0) + 1 },
});

export const closeRefusal = (tally: Tally, at: Milliseconds): Tally => {
  const open = tally.openRefusal;
  if (open === null) return tally;
  const refusal = { ...open, duration: milliseconds(Math.max(0, at - open.startAt)) };
  return { ...tally, openRefusal: null, refusals: [...tally.refusals, refusal] };
};

export const openRefusal = (tally: Tally, reason: NotMeasurableReason, at: Milliseconds): Tally => ({
  ...closeRefusal(tally, at),
  openRefusal: { reason, startAt: at },
});
