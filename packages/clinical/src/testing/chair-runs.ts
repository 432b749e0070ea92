import { milliseconds } from "@plumbline/motion";
import type { ChairSample } from "../assessments/chair-run.ts";
import { type ChairStandState, scoreChairStand, startChairStand, stepChairStand } from "../assessments/chair-stand.ts";
import { type FiveTimesState, scoreFiveTimes, startFiveTimes, stepFiveTimes } from "../assessments/five-times.ts";
import { uneventful } from "./circumstances.ts";

const GO = milliseconds(0);
const someone = { age: 72, sex: "female" } as const;

/** A chair stand of somebody of 72 with Go at 0. */
export const runChairStand = (samples: readonly ChairSample[], from = startChairStand(GO)): ChairStandState =>
  samples.reduce(stepChairStand, from);

export const scoreStands = (samples: readonly ChairSample[]) =>
  scoreChairStand(runChairStand(samples), someone, uneventful);

/** Five times sit to stand of somebody of 72 with Go at 0. */
export const runFiveTimes = (samples: readonly ChairSample[]): FiveTimesState =>
  samples.reduce(stepFiveTimes, startFiveTimes(GO));

export const scoreFive = (samples: readonly ChairSample[]) =>
  scoreFiveTimes(runFiveTimes(samples), someone, uneventful);
