import type { ChairSample } from "@plumbline/clinical";
import {
  type Milliseconds,
  type NotMeasurableReason,
  positionOver,
  type RiseReading,
  readRise,
} from "@plumbline/motion";
import { type EngineStep, problemOf } from "./engine-step.ts";

/** One frame of somebody at a chair. */
export type ChairMoment = {
  readonly at: Milliseconds;
  readonly rise: RiseReading;
  readonly problem: NotMeasurableReason | null;
};

export const chairMomentOf = (step: EngineStep): ChairMoment => ({
  at: step.frame.at,
  rise: readRise(step.before, step.after),
  problem: problemOf(step),
});

/** @param seatDrop where the seat is, share of H: as known by then, or in a recording as known later */
export const toChairSample = ({ at, rise, problem }: ChairMoment, seatDrop: number | null): ChairSample => ({
  at,
  position: positionOver(seatDrop, rise),
  armsSuspected: rise.mayHandsPush,
  problem,
});
