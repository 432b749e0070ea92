import type { CheckId, Milliseconds, NotMeasurableReason, View } from "@plumbline/motion";
import { sayCheck, sayNotMeasurable, sayPraise, sayViewHint } from "./cue-lines.ts";
import type { CueLine } from "./ports.ts";

/** FC-13. */
const BETWEEN_CORRECTIONS = 6000;
const OLDEST_CORRECTION = 2000;
const SAME_CUE_A_SET = 3;
const CLEAN_BEFORE_PRAISE = 4;
/** How long a spoken cue stays on the screen. [E] */
const SHOWN = 4000;
/** The same sentence about a frozen measurement is not repeated sooner. [E] */
const BETWEEN_REFUSALS = 10_000;

type Waiting = { readonly check: CheckId; readonly raisedAt: Milliseconds };

export type CueMemory = {
  readonly correctedAt: Milliseconds | null;
  /** Not spoken yet, for lack of the 6 s. */
  readonly waiting: Waiting | null;
  /** Times spoken in this set. */
  readonly spoken: Readonly<Partial<Record<CheckId, number>>>;
  readonly cleanSincePraise: number;
  readonly praises: number;
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
  waiting: null,
  spoken: {},
  cleanSincePraise: 0,
  praises: 0,
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

/** Called whenever time has passed: speaks a waiting correction as soon as FC-13 allows, or lets it go. */
export const releaseCue = (memory: CueMemory, now: Milliseconds): Cued => {
  const { waiting } = memory;
  if (waiting === null) return [memory, []];
  const timesSpoken = memory.spoken[waiting.check] ?? 0;
  const isTooOld = now - waiting.raisedAt > OLDEST_CORRECTION;
  if (isTooOld || timesSpoken >= SAME_CUE_A_SET) return [{ ...memory, waiting: null }, []];
  if (memory.correctedAt !== null && now - memory.correctedAt < BETWEEN_CORRECTIONS) return [memory, []];
  const line = sayCheck(waiting.check, "correct");
  const spoken = { ...memory.spoken, [waiting.check]: timesSpoken + 1 };
  const said = [...memory.said, { check: waiting.check, at: now }];
  return [show({ ...memory, waiting: null, correctedAt: now, spoken, said }, line, now), [line]];
};

export const raiseCorrection = (memory: CueMemory, check: CheckId, raisedAt: Milliseconds, now: Milliseconds): Cued =>
  releaseCue({ ...memory, waiting: { check, raisedAt } }, now);

/** The fault has gone before its cue was spoken: to speak now would confuse. */
export const withdrawCorrection = (memory: CueMemory, check: CheckId): CueMemory =>
  memory.waiting?.check === check ? { ...memory, waiting: null } : memory;

/** Exempt from every limit. */
export const raiseStop = (memory: CueMemory, check: CheckId, now: Milliseconds): Cued => {
  const line = sayCheck(check, "stop");
  return [show({ ...memory, waiting: null, said: [...memory.said, { check, at: now }] }, line, now), [line]];
};

export const noteCleanRepetition = (memory: CueMemory, now: Milliseconds): Cued => {
  const clean = memory.cleanSincePraise + 1;
  if (clean < CLEAN_BEFORE_PRAISE) return [{ ...memory, cleanSincePraise: clean }, []];
  return caption({ ...memory, cleanSincePraise: 0, praises: memory.praises + 1 }, sayPraise(memory.praises), now);
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
