import type { SessionView } from "@plumbline/session";

/** The one thing to do next, by the keys of its sentences. */
export type SetUpStep =
  | "step-in"
  | "step-back"
  | "close-programs"
  | "come-closer"
  | "switch-on-light"
  | "stand-still"
  | "press-start"
  | "raise-hand"
  | "hand-up";

type Readiness = Pick<SessionView, "framing" | "startOffer" | "handRaised">;

/** First the body in the picture, then a camera that keeps up, then the light, then standing still; only then the hand. */
export const nextStep = ({ framing, startOffer, handRaised }: Readiness): SetUpStep => {
  if (framing.person === "nobody") return "step-in";
  if (framing.person === "cut-off") return "step-back";
  if (startOffer === "too-slow") return "close-programs";
  if (startOffer === "ready") return handRaised > 0 ? "hand-up" : "raise-hand";
  if (startOffer === "count-only") return "press-start";
  if (framing.isTooFar) return "come-closer";
  if (framing.light === "too-dark") return "switch-on-light";
  return "stand-still";
};
