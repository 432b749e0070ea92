import { analyseRecording, degrees, medianOf, type Side } from "@plumbline/motion";
import { createPerformance, trueTimesOf, YAW_OF_VIEW } from "@plumbline/synthetic";
import { type CountOfEach, countEverything } from "../accuracy/negatives/count-everything.ts";
import { type PerformedSet, performSet } from "../accuracy/scripts/perform-set.ts";
import { compareLandmarks, type LandmarkComparison } from "../compare-landmarks.ts";
import { countNaively } from "../naive-counter.ts";
import type { SamplePage } from "../sample-page.ts";
import { type AngleErrors, angleErrorsOf, deepestFlexion } from "./angle-errors.ts";
import type { PipelineCase } from "./pipeline-case.ts";

export type PipelineOutcome = {
  readonly isRefused: boolean;
  readonly truth: number;
  /** null where the engine said that it could not measure. */
  readonly counted: number | null;
  readonly partials: number;
  readonly naive: number;
  readonly counts: CountOfEach;
  readonly landmarks: LandmarkComparison;
  readonly angles: AngleErrors;
  /** Degrees, median over repetitions of the nearer knee's deepest flexion; null outside the side view. */
  readonly flexionError: number | null;
  /** Milliseconds, median over holds. */
  readonly holdError: number | null;
};

const REPETITIONS = 3;
const HOLDS = 2;
const NEARER: Side = "right";

const setOf = ({ exercise, view, build, stoop }: PipelineCase): PerformedSet =>
  performSet(exercise.id, {
    range: "middle",
    view,
    pace: 1,
    nearer: NEARER,
    repetitions: exercise.spec.movement.kind === "hold" ? HOLDS : REPETITIONS,
    person: { build, stoop: degrees(stoop) },
  });

/** The whole chain: a performance drawn in the room, the real detector, the engine. */
export const runPipelineCase = async (page: SamplePage, one: PipelineCase): Promise<PipelineOutcome> => {
  const { exercise, view } = one;
  const { act, ...set } = setOf(one);
  const options = { ...set, yaw: YAW_OF_VIEW[view] };
  const { frames: pairs } = await page.detect(options);
  const frames = pairs.map(({ found }) => found);
  const analysis = analyseRecording(frames, exercise.spec);
  const performance = createPerformance(options);
  const { truth } = performance;
  const done = [...truth.reps, ...truth.holds].filter((event) => event.act === act);
  const isHold = exercise.spec.movement.kind === "hold";
  const sides: readonly Side[] = view === "side" ? [NEARER] : ["left", "right"];
  const flexionErrors = analysis.reps.flatMap(({ startAt, endAt, kneeFlexion }) => {
    const deepest = deepestFlexion(pairs, NEARER, startAt, endAt);
    return deepest === null || kneeFlexion[NEARER] === null ? [] : [Math.abs(kneeFlexion[NEARER] - deepest)];
  });
  return {
    isRefused: !exercise.spec.views.includes(view),
    truth: done.length,
    counted: analysis.notMeasurable === null ? (isHold ? analysis.holds : analysis.reps).length : null,
    partials: analysis.partials.length,
    naive: countNaively(frames),
    counts: countEverything(frames, YAW_OF_VIEW[view]),
    landmarks: compareLandmarks(pairs, sides),
    angles: angleErrorsOf(pairs, sides),
    flexionError: view === "side" ? medianOf(flexionErrors) : null,
    holdError:
      isHold && analysis.holds.length === done.length
        ? medianOf(
            analysis.holds.map(({ duration }, index) => {
              const hold = done[index];
              const times = hold === undefined ? null : trueTimesOf(performance, hold);
              return times === null ? Number.NaN : Math.abs(duration - (times.endAt - times.startAt));
            }),
          )
        : null,
  };
};
