import type { Milliseconds, NormalisedHeight, Side } from "@plumbline/motion";

/** One knee up a little and the foot stamped down. */
export type Stomp = {
  readonly kind: "stomp";
  readonly side: Side;
  /** How far the knee rises, as a share of H. At most 0.2. */
  readonly lift: NormalisedHeight;
  /** Default 600. */
  readonly up?: Milliseconds;
  /** Default 300, at most 400. */
  readonly down?: Milliseconds;
};

/** Up on the toes, and the heels fall to the floor. */
export type HeelDrop = {
  readonly kind: "heelDrop";
  /** The heels above the toes, as a share of H. At most 0.11. */
  readonly rise: NormalisedHeight;
  readonly up?: Milliseconds;
  readonly pause?: Milliseconds;
  /** From the highest to the floor, default 300, at most 600. */
  readonly drop?: Milliseconds;
};

/** Whatever sends a blow through the bones. */
export type ImpactAct = Stomp | HeelDrop;
