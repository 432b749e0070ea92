import { type Milliseconds, milliseconds, type Side } from "@plumbline/motion";
import { crossingAt, type Measured } from "./between-samples.ts";
import { isLostAt, startWatch, stepWatch, type WatchState } from "./measurement-watch.ts";
import { FOOT_DOWN, type FootPlace, liftOf, measuredStance, otherSide, type StanceSample } from "./stance-sample.ts";

/** ASSESS-4S-02, ASSESS-SLS-01, share of H. */
const FOOT_MOVED = 0.06;
/** BAL-3: a step lasts this long, which a misplaced joint does not (motion, SQ-3). [E] */
const STEP_LASTS = 100;
/** BAL-2: longer unseen is frozen time (REP-03), which never counts as held (REP-05). */
const LONGEST_BRIDGE = 300;

export type StanceEnd = "held" | "foot_down" | "foot_moved" | "support_touched" | "swayed" | "lost";

export type StanceRules = {
  readonly cap: Milliseconds;
  /** On one leg the clock also ends when the foot is down, and the lifted foot may move. */
  readonly legs: "one" | "two";
  readonly endsOnSway: boolean;
};

export type StanceClock = {
  readonly rules: StanceRules;
  /** On one leg: the lifted one; null until it has been seen. */
  readonly lifted: Side | null;
  readonly lastAt: Milliseconds;
  readonly lastLift: Measured | null;
  /** Measured time only, milliseconds. */
  readonly held: number;
  /** Where the feet were when the clock started. */
  readonly origin: Readonly<Record<Side, FootPlace>> | null;
  /** What was held when a foot left its place, until it is clear whether that was a step. */
  readonly moved: { readonly at: Milliseconds; readonly held: number } | null;
  readonly watch: WatchState;
  readonly end: StanceEnd | null;
};

export const startStanceClock = (at: Milliseconds, rules: StanceRules, lifted: Side | null = null): StanceClock => ({
  rules,
  lifted,
  lastAt: at,
  lastLift: null,
  held: 0,
  origin: null,
  moved: null,
  watch: startWatch(at),
  end: null,
});

/** A clock that did not reach its cap before `held` ends there for `end`. */
const endAt = (clock: StanceClock, held: number, end: StanceEnd): StanceClock => {
  const { cap } = clock.rules;
  return held >= cap ? { ...clock, held: cap, moved: null, end: "held" } : { ...clock, held, moved: null, end };
};

const watchedFeet = ({ rules, lifted }: StanceClock): readonly Side[] => {
  if (rules.legs === "two") return ["left", "right"];
  return lifted === null ? [] : [otherSide(lifted)];
};

const hasFootMoved = (clock: StanceClock, feet: Readonly<Record<Side, FootPlace>>): boolean => {
  const { origin } = clock;
  if (origin === null) return false;
  return watchedFeet(clock).some(
    (side) => Math.hypot(feet[side].x - origin[side].x, feet[side].y - origin[side].y) > FOOT_MOVED,
  );
};

type Seen = {
  readonly at: Milliseconds;
  readonly lift: number | null;
  readonly feet: Readonly<Record<Side, FootPlace>>;
};

const seenIn = (clock: StanceClock, sample: StanceSample): Seen | null => {
  const { lift, feet } = measuredStance(sample);
  return feet === null || (clock.rules.legs === "one" && lift === null) ? null : { at: sample.at, lift, feet };
};

/** How much of the time since the last measured sample counts until `at`. */
const bridged = (clock: StanceClock, seenAt: Milliseconds, at: Milliseconds): number => {
  const since = clock.watch.lastMeasuredAt;
  return seenAt - since > LONGEST_BRIDGE ? 0 : Math.max(0, at - since);
};

const followFeet = (clock: StanceClock, { at, feet }: Seen): StanceClock => {
  if (clock.origin === null) return { ...clock, origin: feet };
  if (!hasFootMoved(clock, feet)) return { ...clock, moved: null };
  const moved = clock.moved ?? { at, held: clock.held };
  return at - moved.at >= STEP_LASTS ? endAt(clock, moved.held, "foot_moved") : { ...clock, moved };
};

const stepSeen = (clock: StanceClock, seen: Seen): StanceClock => {
  const { at, lift } = seen;
  const lifted = clock.lifted ?? (lift !== null && lift < 0 ? "right" : "left");
  const now = lift === null ? null : { at, value: liftOf(lifted, lift) };
  if (clock.rules.legs === "one" && now !== null && now.value < FOOT_DOWN) {
    const downAt = clock.lastLift === null ? clock.watch.lastMeasuredAt : crossingAt(clock.lastLift, now, FOOT_DOWN);
    return endAt(clock, clock.moved?.held ?? clock.held + bridged(clock, at, downAt), "foot_down");
  }
  const held = clock.held + bridged(clock, at, at);
  const placed = followFeet({ ...clock, lifted, lastLift: now, held }, seen);
  const isCapped = placed.end === null && placed.moved === null && held >= clock.rules.cap;
  return isCapped ? endAt(placed, held, "held") : placed;
};

/** What ends a stance besides the feet. */
const interruption = (clock: StanceClock, sample: StanceSample): StanceEnd | null => {
  if (isLostAt(clock.watch, sample.at)) return "lost";
  if (sample.isSupportTouched) return "support_touched";
  return clock.rules.endsOnSway && sample.isSwaying ? "swayed" : null;
};

/** Time held so far by a foot that has not stepped. */
const heldFor = (clock: StanceClock): number => clock.moved?.held ?? clock.held;

/** ASSESS-4S-02, ASSESS-SLS-01: one sample in; one whose time does not rise is ignored, as is any after the end. */
export const stepStanceClock = (clock: StanceClock, sample: StanceSample): StanceClock => {
  const { at, problem = null } = sample;
  if (clock.end !== null || !(at > clock.lastAt)) return clock;
  const seen = seenIn(clock, sample);
  const followed = seen === null ? clock : stepSeen(clock, seen);
  const watch = stepWatch(clock.watch, { at, isMeasured: seen !== null, problem });
  const end = interruption(clock, sample);
  const stepped = followed.end !== null || end === null ? followed : endAt(followed, heldFor(followed), end);
  return { ...stepped, watch, lastAt: at };
};

/** Ends a clock that runs, at the last time at which it was seen. */
export const stopStanceClock = (clock: StanceClock): Milliseconds =>
  milliseconds(Math.min(heldFor(clock), clock.rules.cap));
