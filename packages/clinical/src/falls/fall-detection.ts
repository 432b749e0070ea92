import type { Milliseconds } from "@plumbline/motion";
import type { FallSample, FallTrigger, FallWatch } from "./fall-sample.ts";

/** FALL-01, FALL-02; ÷ H, milliseconds and degrees. All [E]. */
const DROP = 0.35;
const DROPS_WITHIN = 1500;
const STAYS_DOWN = 2000;
const LYING_DROP = 0.2;
const LYING_LEAN = 60;
const LIES_FOR = 1000;
const VANISHING_DROP = 0.25;
const VANISHES_WITHIN = 1000;
/** A few lost pictures are no absence: as long as the engine wants to see somebody again (REP-05). [E] */
const GONE_FOR = 500;
const BELOW_SEAT = 0.1;
/** Measured lengths carry rounding errors far smaller than this. */
const ROUNDING_ERROR = 1e-9;

type Seen = { readonly at: Milliseconds; readonly height: number };

/** Down from a height that the hips had shortly before, and not up again. */
type Down = { readonly since: Milliseconds; readonly from: number };

export type FallDetection = {
  readonly watch: FallWatch;
  /** Of the last 1.5 s, oldest first. */
  readonly recent: readonly Seen[];
  readonly down: Down | null;
  readonly lying: Down | null;
  /** A drop far enough to vanish by. */
  readonly dropped: Down | null;
  readonly goneSince: Milliseconds | null;
  /** The first thing that was noticed; null: nothing. It stays until the detection is started again. */
  readonly suspicion: { readonly at: Milliseconds; readonly trigger: FallTrigger } | null;
};

export const startFallDetection = (watch: FallWatch): FallDetection => ({
  watch,
  recent: [],
  down: null,
  lying: null,
  dropped: null,
  goneSince: null,
  suspicion: null,
});

const suspect = (state: FallDetection, at: Milliseconds, trigger: FallTrigger): FallDetection =>
  state.suspicion === null ? { ...state, suspicion: { at, trigger } } : state;

/** FALL-01: "I fell", said or pressed: also where the camera's triggers are off. */
export const saysToHaveFallenNow = (state: FallDetection, at: Milliseconds): FallDetection =>
  suspect(state, at, "said");

/** FALL-02: who sits is low already; only below the seat it counts. */
const isLowEnough = ({ seatHeight }: FallWatch, height: number): boolean =>
  seatHeight === null || height <= seatHeight - BELOW_SEAT + ROUNDING_ERROR;

const isDown = (watch: FallWatch, height: number, from: number, drop: number): boolean =>
  from - height >= drop - ROUNDING_ERROR && isLowEnough(watch, height);

/** Goes on while the hips stay as far below where they came from; else begins anew from the height of the last 1.5 s. */
const follow = (down: Down | null, now: Seen, top: number, drop: number, watch: FallWatch): Down | null => {
  if (down !== null && isDown(watch, now.height, down.from, drop)) return down;
  return isDown(watch, now.height, top, drop) ? { since: now.at, from: top } : null;
};

const isOver = (down: Down | null, at: Milliseconds, lasts: number): boolean =>
  down !== null && at - down.since >= lasts;

const see = (state: FallDetection, now: Seen, lean: number | null): FallDetection => {
  const { watch } = state;
  const recent = [...state.recent.filter(({ at }) => now.at - at <= DROPS_WITHIN), now];
  const top = Math.max(...recent.map(({ height }) => height));
  const isLeaning = lean !== null && lean >= LYING_LEAN;
  const down = follow(state.down, now, top, DROP, watch);
  const lying = isLeaning ? follow(state.lying, now, top, LYING_DROP, watch) : null;
  const dropped = follow(state.dropped, now, top, VANISHING_DROP, watch);
  const next = { ...state, recent, down, lying, dropped, goneSince: null };
  if (isOver(down, now.at, STAYS_DOWN)) return suspect(next, now.at, "dropped-and-stayed");
  return isOver(lying, now.at, LIES_FOR) ? suspect(next, now.at, "dropped-and-lying") : next;
};

const miss = (state: FallDetection, at: Milliseconds): FallDetection => {
  const goneSince = state.goneSince ?? at;
  const { dropped } = state;
  const isSoonAfter = dropped !== null && goneSince - dropped.since <= VANISHES_WITHIN;
  const hasVanished = isSoonAfter && at - goneSince >= GONE_FOR;
  const next = { ...state, goneSince };
  return hasVanished ? suspect(next, at, "vanished") : next;
};

/** FALL-01: one sample in, in the order of time. */
export const stepFallDetection = (state: FallDetection, sample: FallSample): FallDetection => {
  if (state.suspicion !== null || !state.watch.isCameraOn) return state;
  const { at, hipHeight, trunkLean } = sample;
  return hipHeight === null ? miss(state, at) : see(state, { at, height: hipHeight }, trunkLean);
};
