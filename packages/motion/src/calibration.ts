import type { Degrees, Milliseconds, NormalisedHeight } from "./units.ts";
import type { View } from "./view.ts";

/** REP-01: what one still, upright second says of a person before this camera. Lengths in pixels unless named. */
export type Calibration = {
  readonly at: Milliseconds;
  /** H: nose to mean-heel height. */
  readonly bodyHeight: number;
  /** T: mid-shoulder to mid-hip. */
  readonly trunkLength: number;
  /** Mid-hip above mid-ankle. */
  readonly hipHeight: number;
  /** abs(x27 − x28) as a share of H. */
  readonly ankleGap: NormalisedHeight;
  readonly trunkForward: Degrees;
  readonly trunkSide: Degrees;
  readonly earShoulderHip: Degrees | null;
  readonly view: View;
  /** Mid-hip in the picture. */
  readonly centre: { readonly x: number; readonly y: number };
};

/** How a calibration on live frames stands. */
export type CalibrationStatus =
  | {
      readonly kind: "waiting";
      readonly reason: "no-person" | "out-of-frame" | "joints-hidden" | "not-upright" | "moving";
      readonly since: Milliseconds;
    }
  | { readonly kind: "ready"; readonly calibration: Calibration };
