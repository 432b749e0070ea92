import type { Side } from "../body/landmark.ts";
import type { RepSample } from "./move.ts";

/** STEP-5: to which of the person's own sides they went, seen from the front. */
export const directionOf = (first: RepSample, last: RepSample): Side =>
  last.sight.body.midHip.x >= first.sight.body.midHip.x ? "left" : "right";
