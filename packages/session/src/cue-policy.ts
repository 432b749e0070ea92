import type { CheckId, Milliseconds, NotMeasurableReason, View } from "@plumbline/motion";
import { sayCheck, sayNotMeasurable, sayPraise, sayViewHint } from "./cue-lines.ts";
import type { CueLine } from "./ports.ts";

/** FC-13. */
const BETWEEN_CORRECTIONS = 6000;
const OLDEST_CORRECTION = 2000;
const SAME_CUE_A_SET = 3;
const CLEAN_BEFORE_PRAISE = 4;
/** A praise is not said again sooner: four marching steps take two seconds. [E] */
const BETWEEN_PRAISES = 6000;
/** How long a spoken cue stays on the screen. [E] */
const SHOWN = 4000;
/** The same sentence about a frozen measurement is not repeated sooner. [E] */
const BETWEEN_REFUSALS = 10_000;

type Waiting = { readonly check: CheckId; readonly raisedAt: Milliseconds };

export type CueMemory = {
  readonly correctedAt: Milliseconds | null;
  /** Not spoken yet: raised in this frame, or for lack of the 6 s. */
  readonly waiting: readonly Waiting[];
  /** Times spoken in this set. */
  readonly spoken: Readonly<Partial<Record<CheckId, number>>>;
  readonly cleanSincePraise: number;
  readonly praises: number;
  /** When a praise was last said aloud. */
  readonly praisedAt: Milliseconds | null;
  readonly isBreathingSaid: boolean;
  readonly isViewHintSaid: boolean;
  readonly refused: { readonly reason: NotMeasurableReason; readonly at: Milliseconds } | null;
  readonly shown: { readonly line: CueLine; readonly until: Milliseconds } | null;
  /** Corrections and stops that were said, over all sets: what the therapist sees at its time. */
  readonly said: readonly { readonly check: CheckId; readonly at: Milliseconds }[];
};

export type Cued = readonly [CueMemory, readonly CueLine[]];

export const startCues: CueMemory = {
  correctedAt: null,
  waiting: [],
  spoken: {},
  cleanSincePraise: 0,
  praises: 0,
  praisedAt: null,
  isBreathingSaid: false,
  isViewHintSaid: false,
  refused: null,
  shown: null,
  said: [],
};

/** What is limited to once, or thrice, a set begins anew; the 6 s and the praise go on. */
export const beginSetOfCues = (memory: CueMemory): CueMemory => ({
  ...startCues,
  correctedAt: memory.correctedAt,
  cleanSincePraise: memory.cleanSincePraise,
  praises: memory.praises,
  praisedAt: memory.praisedAt,
  said: memory.said,
});

const show = (memory: CueMemory, line: CueLine, now: Milliseconds): CueMemory => ({
  ...memory,
  shown: { line, until: (now + SHOWN) as Milliseconds },
});

export const shownCue = (memory: CueMemory, now: Milliseconds): CueLine | null =>
  memory.shown !== null && now < memory.shown.until ? memory.shown.line : null;

/** The caption of what is only spoken for good measure: it never takes the place of a correction (UX-02). */
const caption = (memory: CueMemory, line: CueLine, now: Milliseconds): Cued => [
  shownCue(memory, now) === null ? show(memory, line, now) : memory,
  [line],
];

/** Earlier in the exercise's list of §4.5 is more important; what the list lacks comes last. */
const mostImportant = (waiting: readonly Waiting[], order: readonly CheckId[]): Waiting | undefined => {
  const rankOf = ({ check }: Waiting): number => (order.includes(check) ? order.indexOf(check) : order.length);
  return waiting.toSorted((one, other) => rankOf(one) - rankOf(other))[0];
};

/**
 * Called after each frame, and whenever time has passed: speaks the most important correction that waits as soon as
 * FC-13 allows, and lets go what has become too old.
 * @param order the exercise's checks as §4.5 lists them
 */
export const releaseCue = (memory: CueMemory, order: readonly CheckId[], now: Milliseconds): Cued => {
  const timesSpoken = (check: CheckId): number => memory.spoken[check] ?? 0;
  const waiting = memory.waiting.filter(
    ({ check, raisedAt }) => now - raisedAt <= OLDEST_CORRECTION && timesSpoken(check) < SAME_CUE_A_SET,
  );
  const first = mostImportant(waiting, order);
  const isTooSoon = memory.correctedAt !== null && now - memory.correctedAt < BETWEEN_CORRECTIONS;
  if (first === undefined || isTooSoon) return [{ ...memory, waiting }, []];
  const { check } = first;
  const line = sayCheck(check, "correct");
  const spoken = { ...memory.spoken, [check]: timesSpoken(check) + 1 };
  const said = [...memory.said, { check, at: now }];
  const others = waiting.filter((one) => one !== first);
  return [show({ ...memory, waiting: others, correctedAt: now, spoken, said }, line, now), [line]];
};

/** The fault has gone before its cue was spoken: to speak now would confuse. */
export const withdrawCorrection = (memory: CueMemory, check: CheckId): CueMemory => ({
  ...memory,
  waiting: memory.waiting.filter((waiting) => waiting.check !== check),
});

/** It waits at least until the frame is over: something more important, or a stop, may be raised in the same one. */
export const raiseCorrection = (memory: CueMemory, check: CheckId, raisedAt: Milliseconds): CueMemory => ({
  ...memory,
  waiting: [...withdrawCorrection(memory, check).waiting, { check, raisedAt }],
});

/** Exempt from every limit. */
export const raiseStop = (memory: CueMemory, check: CheckId, now: Milliseconds): Cued => {
  const line = sayCheck(check, "stop");
  return [show({ ...memory, waiting: [], said: [...memory.said, { check, at: now }] }, line, now), [line]];
};

/** Every fourth is praised; the screen alone does it where the voice has just done so and no correction stands there. */
export const noteCleanRepetition = (memory: CueMemory, now: Milliseconds): Cued => {
  const clean = memory.cleanSincePraise + 1;
  if (clean < CLEAN_BEFORE_PRAISE) return [{ ...memory, cleanSincePraise: clean }, []];
  const line = sayPraise(memory.praises);
  const praised = { ...memory, cleanSincePraise: 0, praises: memory.praises + 1 };
  const isJustSaid = memory.praisedAt !== null && now - memory.praisedAt < BETWEEN_PRAISES;
  if (isJustSaid && shownCue(memory, now)?.priority !== "correct") return [show(praised, line, now), []];
  return caption({ ...praised, praisedAt: now }, line, now);
};

/** FC-12: once a set. */
export const remindBreathing = (memory: CueMemory, now: Milliseconds): Cued =>
  memory.isBreathingSaid
    ? [memory, []]
    : caption({ ...memory, isBreathingSaid: true }, sayCheck("FC-12", "guide"), now);

/** EX-VIEW: once a set. */
export const hintView = (memory: CueMemory, recommended: View, now: Milliseconds): Cued =>
  memory.isViewHintSaid ? [memory, []] : caption({ ...memory, isViewHintSaid: true }, sayViewHint(recommended), now);

/** EX-REFUSE: at once for a new reason, else only after a while. */
export const refuse = (memory: CueMemory, reason: NotMeasurableReason, view: View, now: Milliseconds): Cued => {
  const { refused } = memory;
  if (refused?.reason === reason && now - refused.at < BETWEEN_REFUSALS) return [memory, []];
  return [{ ...memory, refused: { reason, at: now } }, [sayNotMeasurable(reason, view)]];
};
