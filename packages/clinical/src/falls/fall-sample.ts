import type { Degrees, Milliseconds, NormalisedHeight } from "@plumbline/motion";

/** What the engine saw of the patient's hips, for the suspicion of a fall. */
export type FallSample = {
  readonly at: Milliseconds;
  /** Mid-hip above the floor ÷ H; null: the patient is not in the picture. */
  readonly hipHeight: NormalisedHeight | null;
  /** Trunk from the vertical; null where the view does not show it: only from the side it does (FALL-01). */
  readonly trunkLean: Degrees | null;
};

/** FALL-02: which movements look like a fall and are none. */
export type FallWatch = {
  /** Not in `back_extensor_supine`: lying is the exercise. */
  readonly isCameraOn: boolean;
  /** Mid-hip ÷ H when sitting; null for work that is done standing. */
  readonly seatHeight: NormalisedHeight | null;
};

export type FallTrigger = "dropped-and-stayed" | "dropped-and-lying" | "vanished" | "said";
