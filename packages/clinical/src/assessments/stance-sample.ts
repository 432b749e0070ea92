import type { Milliseconds, NormalisedHeight, NotMeasurableReason, Side } from "@plumbline/motion";

/** Where a foot is in the picture, in shares of H, y down. Only differences have meaning. */
export type FootPlace = { readonly x: NormalisedHeight; readonly y: NormalisedHeight };

export type StanceSample = {
  readonly at: Milliseconds;
  /** The left ankle above the right, a share of H, negative when the right is higher; null while unseen. */
  readonly lift: NormalisedHeight | null;
  /** null while one of the feet in use is unseen. */
  readonly feet: Readonly<Record<Side, FootPlace>> | null;
  /** A hand, or somebody, holds on. */
  readonly isSupportTouched: boolean;
  /** FC-09, as the engine raises it. */
  readonly isSwaying: boolean;
  /** Why nothing can be measured; null where it can be, or the reason is unknown. */
  readonly problem?: NotMeasurableReason | null;
};

/** §4.3 single_leg_stand, shares of H: a foot is off the floor from here, and down again below there. */
export const FOOT_LIFTED = 0.035;
export const FOOT_DOWN = 0.02;

const isFiniteFoot = ({ x, y }: FootPlace): boolean => Number.isFinite(x) && Number.isFinite(y);

/** What was measured of a sample: numbers that are none count as unseen. */
export const measuredStance = ({ lift, feet }: StanceSample): Pick<StanceSample, "lift" | "feet"> => ({
  lift: lift !== null && Number.isFinite(lift) ? lift : null,
  feet: feet !== null && isFiniteFoot(feet.left) && isFiniteFoot(feet.right) ? feet : null,
});

/** How far the given leg is lifted above the other. */
export const liftOf = (side: Side, lift: number): number => (side === "left" ? lift : -lift);

export const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");
