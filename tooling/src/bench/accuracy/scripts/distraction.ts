import { degrees } from "@plumbline/motion";
import type { Act, PerformanceOptions } from "@plumbline/synthetic";
import { seconds } from "./seconds.ts";

const stand = (duration: number): Act => ({ kind: "stand", duration: seconds(duration) });
const sit = (duration: number): Act => ({ kind: "sit", duration: seconds(duration) });
const wave = (side: "left" | "right"): Act => ({ kind: "raiseHand", side, duration: seconds(0.6) });

/** What people do before a camera besides exercising. None of it is a repetition of anything. */
export const distractions = {
  "walk in, stand, leave": { acts: [{ kind: "walkIn" }, stand(3), { kind: "leave" }] },
  bow: {
    acts: [
      stand(2),
      { kind: "bow", lean: degrees(30) },
      stand(1),
      { kind: "bow", lean: degrees(50) },
      stand(1),
      { kind: "bow", lean: degrees(70) },
      stand(1),
    ],
  },
  "sit down, stay": { acts: [stand(2), { kind: "sitDown" }, sit(3)], chair: {} },
  "stand up, stay": { acts: [sit(2), { kind: "standUp" }, stand(3)], chair: {}, start: "seated" },
  "raise a hand, standing": {
    acts: [stand(2), wave("right"), stand(1), wave("left"), stand(1), wave("right"), stand(1)],
  },
  "raise a hand, seated": {
    acts: [sit(2), wave("right"), sit(1), wave("left"), sit(1), wave("right"), sit(1)],
    chair: {},
    start: "seated",
  },
  "stand still": { acts: [stand(12)] },
  "sit still": { acts: [sit(12)], chair: {}, start: "seated" },
} as const satisfies Record<string, Pick<PerformanceOptions, "acts" | "chair" | "start">>;
