import type { Degrees, Milliseconds, NormalisedHeight, Side } from "@plumbline/motion";

/** Both heels up and down again, the toes staying on the floor. */
export type HeelRaise = {
  readonly kind: "heelRaise";
  /** The heels above the toes, as a share of H. At most 0.11. */
  readonly rise: NormalisedHeight;
  readonly up?: Milliseconds;
  readonly pause?: Milliseconds;
  /** Below 500 ms the heels drop rather than lower. */
  readonly down?: Milliseconds;
};

/** One straight leg out to its side and back, standing on the other. */
export type HipAbduction = {
  readonly kind: "hipAbduction";
  /** The leg that is lifted. */
  readonly side: Side;
  /** How much farther apart the ankles get sideways, as a share of H. At most 0.45. */
  readonly reach: NormalisedHeight;
  readonly out?: Milliseconds;
  readonly pause?: Milliseconds;
  readonly back?: Milliseconds;
  /** An error of form: how far the trunk tilts away from the lifted leg. */
  readonly tilt?: Degrees;
};

/** One straight leg back and forward again, standing on the other. */
export type HipExtension = {
  readonly kind: "hipExtension";
  /** The leg that is lifted. */
  readonly side: Side;
  /** The lifted ankle behind the other, as a share of H. At most 0.3. */
  readonly reach: NormalisedHeight;
  readonly out?: Milliseconds;
  readonly pause?: Milliseconds;
  readonly back?: Milliseconds;
  /** An error of form: how far the trunk leans forward. */
  readonly lean?: Degrees;
};

/** Up onto a step in front, both feet, and back down, the leading foot last. */
export type StepUp = {
  readonly kind: "stepUp";
  /** The leading leg. */
  readonly side: Side;
  /** Of the step, metres. At most 0.3; default 0.15. */
  readonly height?: number;
  readonly up?: Milliseconds;
  readonly pause?: Milliseconds;
  readonly down?: Milliseconds;
};

/** One foot out to the side, the other follows. The person ends there. */
export type SideStep = {
  readonly kind: "sideStep";
  readonly direction: Side;
  /** As a share of H. At most 0.5. */
  readonly travel: NormalisedHeight;
  readonly duration?: Milliseconds;
};

/** The hips over one foot, over the other, and back to the middle: one repetition. Both feet stay. */
export type WeightShift = {
  readonly kind: "weightShift";
  /** How far the hips go to each side, as a share of half the stance: 1 is over the ankle, and the most. */
  readonly reach: number;
  /** Default left. */
  readonly first?: Side;
  /** To one side and back to the middle. */
  readonly each?: Milliseconds;
};

/** The weight slowly over one foot and over the other while the arms float up, and down in the middle: one repetition. */
export type TaiChiFlow = {
  readonly kind: "taiChiFlow";
  /** As of a weight shift. */
  readonly reach: number;
  /** Default left. */
  readonly first?: Side;
  /** From the middle to one side and back, default 4000. */
  readonly each?: Milliseconds;
  /** Default 1; several flow into each other. */
  readonly repetitions?: number;
};

/** Heel to toe. */
export type TandemStand = {
  readonly kind: "tandemStand";
  /** The foot in front. */
  readonly side: Side;
  /** Standing still heel to toe; taking the stance and leaving it come on top. */
  readonly duration: Milliseconds;
  /** An error of form: the ankles this far apart sideways, as a share of H. At most 0.1; default 0. */
  readonly gap?: NormalisedHeight;
};

/** Bending forward from the hips with a long back and soft knees. */
export type HipHinge = {
  readonly kind: "hipHinge";
  /** Mid-hip to mid-shoulder, forward of where it is when standing. At most 90. */
  readonly lean: Degrees;
  readonly down?: Milliseconds;
  readonly pause?: Milliseconds;
  readonly up?: Milliseconds;
  /** An error of form: how much of the way the back rounds instead of tipping as one. */
  readonly rounding?: Degrees;
};

/** One foot steps back, its heel down and knee straight, and the front knee bends. */
export type CalfStretch = {
  readonly kind: "calfStretch";
  /** The rear foot. */
  readonly side: Side;
  /** Ankle to ankle, front to back, as a share of H. At most 0.45. */
  readonly split: NormalisedHeight;
  /** Both feet down and still; stepping back and forward come on top. */
  readonly duration: Milliseconds;
};

/** The standing exercises of legs and balance, beside the squat, the single-leg stand and the knee raise. */
export type LegAct =
  | HeelRaise
  | HipAbduction
  | HipExtension
  | StepUp
  | SideStep
  | WeightShift
  | TaiChiFlow
  | TandemStand
  | HipHinge
  | CalfStretch;
