import { type Degrees, degrees, milliseconds, type Side } from "@plumbline/motion";
import type { PersonOptions } from "../cast-actor.ts";
import { createPerformance, type Performance, type PerformanceOptions } from "../performance.ts";
import type { RisingHands } from "../seat-act.ts";
import { type FootMove, type FootPlaces, footPlacesAt, placeFeet, placesOf } from "./foot-places.ts";
import { chairActs, FOUR_STAGE_TIMES, fourStageActs, SIGNAL_LASTS, singleLegActs } from "./sample-test-acts.ts";

export type SampleTestId =
  | "chair_stand_30s"
  | "chair_stand_30s_arms_allowed"
  | "five_times_sit_to_stand"
  | "four_stage"
  | "single_leg";

export type SampleTestOptions = {
  readonly test: SampleTestId;
  /** Of a chair test. Default crossed. */
  readonly hands?: RisingHands;
  readonly person?: PersonOptions;
  readonly seed?: number;
};

const FACING: Degrees = degrees(0);
const TO_THE_SIDE: Degrees = degrees(90);

/** More than anybody at this pace does in thirty seconds. */
const STANDS = 12;
const FIVE = 5;
const TRIALS: readonly (readonly [Side, number])[] = [
  ["left", 9],
  ["right", 7],
  ["left", 10],
  ["right", 8],
  ["left", 9],
  ["right", 7],
];

/** Metres. The last one is lifted only when the patient has let go. */
const STAGES: readonly FootPlaces[] = [
  { apart: 0.09, ahead: 0, lifted: 0 },
  { apart: 0.08, ahead: 0.13, lifted: 0 },
  { apart: 0.01, ahead: 0.26, lifted: 0 },
  { apart: 0.14, ahead: 0, lifted: 0 },
];
const ON_ONE_LEG: FootPlaces = { apart: 0.14, ahead: 0, lifted: 0.15 };

const onFeet = (options: PerformanceOptions): Performance => {
  const standing = createPerformance(options);
  const { placing, stage } = FOUR_STAGE_TIMES;
  const leaving = standing.duration - leavingOf(options);
  const begin = leaving - 1500 - STAGES.length * stage * 1000;
  const atEase = placesOf(standing.bodyAt(milliseconds(begin)));
  const moves: readonly FootMove[] = [
    ...STAGES.map((to, index) => ({ at: begin + index * stage * 1000, to })),
    { at: begin + (3 * stage + placing + SIGNAL_LASTS) * 1000, to: ON_ONE_LEG },
    { at: leaving - 1500, to: atEase },
  ];
  return {
    ...standing,
    bodyAt: (at) => {
      const body = standing.bodyAt(at);
      return at < begin || at >= leaving ? body : placeFeet(body, footPlacesAt(atEase, moves, at));
    },
  };
};

/** How long the last act takes. */
const leavingOf = (options: PerformanceOptions): number =>
  createPerformance(options).duration - createPerformance({ ...options, acts: options.acts.slice(0, -1) }).duration;

/**
 * The sample patient doing a test of §6 as it is guided: each signal is given when the test waits for it. What is asked for
 * at the screen is left to whoever watches.
 */
export const sampleTestPerformance = ({
  test,
  hands = "crossed",
  person = {},
  seed = 1,
}: SampleTestOptions): Performance => {
  const common = { person, seed };
  switch (test) {
    case "chair_stand_30s":
    case "chair_stand_30s_arms_allowed":
      return createPerformance({ ...common, acts: chairActs(STANDS, hands), yaw: TO_THE_SIDE, chair: {} });
    case "five_times_sit_to_stand":
      return createPerformance({ ...common, acts: chairActs(FIVE, hands), yaw: TO_THE_SIDE, chair: {} });
    case "four_stage":
      return onFeet({ ...common, acts: fourStageActs(STAGES.length), yaw: FACING });
    case "single_leg":
      return createPerformance({ ...common, acts: singleLegActs(TRIALS), yaw: FACING });
  }
};
