import type { ExerciseSpec } from "@plumbline/motion";
import type { Series } from "../charts/series.ts";
import type { SessionSignals } from "./to-signals.ts";

type Signal = ExerciseSpec["movement"]["signal"];

/** The chart of what an exercise is counted by. Its name is the key of its title and unit. */
export type MainChart = {
  readonly name: "hipDrop" | "footLift" | "heelRise" | "ankleGap";
  /** The axis reaches at least so far, percent of standing height. */
  readonly reaches: number;
  readonly series: readonly { readonly name: "both" | "left" | "right"; readonly points: Series["points"] }[];
};

/** A squat as deep as the plan allows. */
const DEEP_SQUAT = 22;
/** A seat lies about so far below standing. */
const SEAT = 30;
/** A foot that is just off the floor. */
const LIFTED_FOOT = 10;
const RAISED_HEEL = 6;
const LEG_TO_THE_SIDE = 30;

/** @param signal what the exercise is counted by; null for an exercise that this version does not know */
export const mainChartOf = (signal: Signal | null, signals: SessionSignals): MainChart => {
  const sides = (left: Series["points"], right: Series["points"]): MainChart["series"] => [
    { name: "left", points: left },
    { name: "right", points: right },
  ];
  switch (signal) {
    case "ankle-lift":
      return { name: "footLift", reaches: LIFTED_FOOT, series: sides(signals.footLeft, signals.footRight) };
    case "heel-rise":
      return { name: "heelRise", reaches: RAISED_HEEL, series: sides(signals.heelLeft, signals.heelRight) };
    case "ankle-out":
      return { name: "ankleGap", reaches: LEG_TO_THE_SIDE, series: [{ name: "both", points: signals.ankleGap }] };
    case "seat-rise":
      return { name: "hipDrop", reaches: SEAT, series: [{ name: "both", points: signals.hipDrop }] };
    default:
      return { name: "hipDrop", reaches: DEEP_SQUAT, series: [{ name: "both", points: signals.hipDrop }] };
  }
};
