import type { FourStage, StanceSample } from "@plumbline/clinical";
import type { Milliseconds } from "@plumbline/motion";

/** How two feet stand, seen from the front. Shares of H. */
export type Feet = {
  /** Sideways between the ankles. */
  readonly gap: number;
  /** How much lower one ankle is in the picture: a foot that is further forward, or on the floor under a lifted one. */
  readonly uneven: number;
  readonly places: NonNullable<StanceSample["feet"]>;
};

/** The stances that were held before, by stage. */
export type StancesBefore = Partial<Readonly<Record<FourStage, Feet>>>;

/** §4.3 `tandem_stand`: the feet are in line, and are no longer. */
const IN_LINE = 0.05;
const NARROW = 0.09;
/** A foot half its length ahead is this much lower in the picture of a camera 0.8 m to 1.2 m high (§4.2). [E] */
const AHEAD = 0.012;
/** A whole foot ahead against half of one. [E] */
const FURTHER = 1.4;
/** §4.3 `single_leg_stand`. */
const LIFTED = 0.035;

/** A stance is taken up when it has lasted for so long without a foot moving further than this. [E] */
const TAKEN_FOR = 500;
const STILL = 0.03;

const feetIn = ({ feet }: StanceSample): Feet | null =>
  feet === null
    ? null
    : {
        gap: Math.abs(feet.left.x - feet.right.x),
        uneven: Math.abs(feet.left.y - feet.right.y),
        places: feet,
      };

/** REC-3: what a camera can tell of each stage. Side by side and semi-tandem differ only in which foot is ahead. */
const LOOKS_LIKE: Readonly<Record<FourStage, (now: Feet, before: StancesBefore) => boolean>> = {
  side_by_side: ({ gap, uneven }) => gap <= NARROW && uneven < AHEAD,
  semi_tandem: ({ gap, uneven }) => gap <= NARROW && uneven >= AHEAD,
  tandem: ({ gap, uneven }, { semi_tandem: semi }) => gap <= IN_LINE && uneven >= FURTHER * (semi?.uneven ?? AHEAD),
  single_leg: ({ gap, uneven }, { tandem }) =>
    uneven >= LIFTED && (gap > IN_LINE || uneven >= FURTHER * (tandem?.uneven ?? LIFTED)),
};

const hasMoved = (from: Feet, to: Feet): boolean =>
  (["left", "right"] as const).some(
    (side) => Math.hypot(to.places[side].x - from.places[side].x, to.places[side].y - from.places[side].y) > STILL,
  );

/** A stance that was taken up: by which sample, and when. */
export type TakenStance = { readonly from: number; readonly at: Milliseconds; readonly feet: Feet };

/** The first stance from a sample on that looks like this stage; null where none does. */
export const findStance = (
  samples: readonly StanceSample[],
  from: number,
  stage: FourStage,
  before: StancesBefore,
): TakenStance | null => {
  let taken: TakenStance | null = null;
  for (const [index, sample] of samples.entries()) {
    const feet = index < from ? null : feetIn(sample);
    if (feet === null) continue;
    if (!LOOKS_LIKE[stage](feet, before)) taken = null;
    else if (taken === null || hasMoved(taken.feet, feet)) taken = { from: index, at: sample.at, feet };
    else if (sample.at - taken.at >= TAKEN_FOR) return { ...taken, feet };
  }
  return null;
};
