import type { FallDetection } from "@plumbline/clinical";
import type { HipWatch, NormalisedHeight } from "@plumbline/motion";

/** FALL-01. It goes by the first calibration of the session: a later one may be of somebody who sits on the floor. */
export type FallWatching = {
  readonly hips: HipWatch;
  /** FALL-02: mid-hip ÷ H on the seat; null while nobody has sat. */
  readonly seatHeight: NormalisedHeight | null;
  readonly detection: FallDetection;
};
