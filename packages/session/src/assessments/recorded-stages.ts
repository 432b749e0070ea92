import { FOOT_LIFTED, type FourStage, type StanceSample } from "@plumbline/clinical";
import type { Milliseconds } from "@plumbline/motion";

/** How two feet stand, seen from the front. Shares of H. */
export type Feet = {
  /** Sideways between the ankles. */
  readonly gap: number;
  /** How much lower one ankle is in the picture: a foot that is further forward, or on the floor beside a lifted one. */
  readonly uneven: number;
};

/** How the feet stood in the stages before, on the whole. */
export type StancesBefore = Partial<Readonly<Record<FourStage, Feet>>>;

/** §4.3 `tandem_stand`: the feet are in line, and are no longer. */
const IN_LINE = 0.05;
const NARROW = 0.09;
/** A foot half its length ahead is this much lower in the picture of a camera 0.8 m to 1.2 m high (§4.2). [E] */
const AHEAD = 0.012;
/** A whole foot ahead against half of one. [E] */
const FURTHER = 1.4;

/** REC-3: what a camera can tell of each stage. Side by side and semi-tandem differ only in the foot that is ahead. */
const LOOKS_LIKE: Readonly<Record<FourStage, (now: Feet, before: StancesBefore) => boolean>> = {
  side_by_side: ({ gap, uneven }) => gap <= NARROW && uneven < AHEAD,
  semi_tandem: ({ gap, uneven }) => gap <= NARROW && uneven >= AHEAD,
  tandem: ({ gap, uneven }, { semi_tandem: semi }) => gap <= IN_LINE && uneven >= FURTHER * (semi?.uneven ?? AHEAD),
  single_leg: ({ gap, uneven }, { tandem }) =>
    uneven >= FOOT_LIFTED && (gap > IN_LINE || uneven >= FURTHER * (tandem?.uneven ?? FOOT_LIFTED)),
};

/** A stance is taken up when both feet are within this of their mean place, share of H, for so long, milliseconds. [E] */
const STILL = 0.015;
const STILL_FOR = 1500;

type Places = NonNullable<StanceSample["feet"]>;
type Seen = { readonly index: number; readonly at: Milliseconds; readonly feet: Places };

const meanOf = (seen: readonly Seen[], read: (feet: Places) => number): number =>
  seen.reduce((sum, { feet }) => sum + read(feet), 0) / seen.length;

const isStill = (seen: readonly Seen[]): boolean =>
  (["left", "right"] as const).every((side) => {
    const [x, y] = [meanOf(seen, (feet) => feet[side].x), meanOf(seen, (feet) => feet[side].y)];
    return seen.every(({ feet }) => Math.hypot(feet[side].x - x, feet[side].y - y) <= STILL);
  });

/** One frame alone cannot tell a foot that is a little ahead from noise. */
const meanFeet = (seen: readonly Seen[]): Feet => ({
  gap: Math.abs(meanOf(seen, ({ left, right }) => left.x - right.x)),
  uneven: Math.abs(meanOf(seen, ({ left, right }) => left.y - right.y)),
});

/** The moment from a sample on; null where a foot moves in it, or it is not all there. */
const stillMoment = (seen: readonly Seen[], start: number): readonly Seen[] | null => {
  const first = seen[start];
  if (first === undefined) return null;
  const end = seen.findIndex(({ at }, index) => index > start && at - first.at >= STILL_FOR);
  const moment = seen.slice(start, end + 1);
  return end !== -1 && isStill(moment) ? moment : null;
};

const seenIn = (samples: readonly StanceSample[], from: number): readonly Seen[] =>
  samples.flatMap(({ at, feet }, index) => (feet === null || index < from ? [] : [{ index, at, feet }]));

/** How the feet stood on the whole while a stance was held. */
export const feetWhile = (samples: readonly StanceSample[]): Feet => meanFeet(seenIn(samples, 0));

/** A stance that was taken up, and from which sample on. */
export type TakenStance = { readonly from: number; readonly at: Milliseconds };

/** The first stance from a sample on that looks like this stage; null where none does. */
export const findStance = (
  samples: readonly StanceSample[],
  from: number,
  stage: FourStage,
  before: StancesBefore,
): TakenStance | null => {
  const seen = seenIn(samples, from);
  for (const [start, { index, at }] of seen.entries()) {
    const moment = stillMoment(seen, start);
    if (moment === null) continue;
    // A foot on its way looks like a stance on the whole, but not in both halves.
    const half = Math.floor(moment.length / 2);
    const halves = [moment.slice(0, half), moment.slice(half)];
    if (halves.every((part) => LOOKS_LIKE[stage](meanFeet(part), before))) {
      return { from: index, at };
    }
  }
  return null;
};
