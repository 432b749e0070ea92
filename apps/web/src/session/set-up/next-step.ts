import type { CalibrationProblem } from "@plumbline/motion";
import type { SessionView } from "@plumbline/session";

/** The one thing to do next, by the keys of its sentences. */
export type SetUpStep =
  | "step-in"
  | "step-back"
  | "close-programs"
  | "come-closer"
  | "switch-on-light"
  | "turn"
  | "show-joints"
  | "stand-still"
  | "lie-down"
  | "impacts-done"
  | "press-start"
  | "raise-hand"
  | "hand-up";

type Readiness = Pick<SessionView, "framing" | "startOffer" | "handRaised" | "calibrationProblem" | "timer">;

/** What the calibration lacks, beyond what the framing says. */
const missing = (problem: CalibrationProblem | null): SetUpStep => {
  switch (problem) {
    case "wrong-view":
      return "turn";
    case "out-of-frame":
      return "step-back";
    case "joints-hidden":
      return "show-joints";
    default:
      return "stand-still";
  }
};

/**
 * First the body in the picture, then a camera that keeps up, then the light, then turning and being still; only then
 * the hand. Where no camera measures, there is nothing to wait for.
 */
export const nextStep = ({ framing, startOffer, handRaised, calibrationProblem, timer }: Readiness): SetUpStep => {
  if (startOffer === "impacts-done") return "impacts-done";
  if (timer !== null) return "lie-down";
  if (framing.person === "nobody") return "step-in";
  if (framing.person === "cut-off") return "step-back";
  if (startOffer === "too-slow") return "close-programs";
  if (startOffer === "ready") return handRaised > 0 ? "hand-up" : "raise-hand";
  if (startOffer === "count-only") return "press-start";
  if (framing.isTooFar) return "come-closer";
  if (framing.light === "too-dark") return "switch-on-light";
  return missing(calibrationProblem);
};
