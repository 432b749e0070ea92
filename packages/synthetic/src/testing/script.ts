import { degrees, milliseconds, normalisedHeight, type Side } from "@plumbline/motion";
import type { Act } from "../act.ts";

export const stand = (seconds: number): Act => ({ kind: "stand", duration: milliseconds(seconds * 1000) });

export type SquatScript = {
  /** Share of H. */
  readonly depth: number;
  /** Seconds down, and seconds up. */
  readonly phase?: number;
  /** Seconds at the bottom. */
  readonly pause?: number;
  /** Degrees. */
  readonly rounding?: number;
};

export const squat = ({ depth, phase = 1.2, pause = 0, rounding = 0 }: SquatScript): Act => ({
  kind: "squat",
  depth: normalisedHeight(depth),
  down: milliseconds(phase * 1000),
  pause: milliseconds(pause * 1000),
  up: milliseconds(phase * 1000),
  rounding: degrees(rounding),
});

/** With a breath after each. */
export const squats = (count: number, script: SquatScript): readonly Act[] =>
  Array.from({ length: count }, () => [squat(script), stand(0.8)]).flat();

/** `lift` is a share of H. */
export const standOnOneLeg = (side: Side, seconds: number, lift = 0.1): Act => ({
  kind: "singleLegStand",
  side,
  duration: milliseconds(seconds * 1000),
  lift: normalisedHeight(lift),
});
