import { catalogue, type ExerciseId, isMeasured } from "@plumbline/exercises";
import { analyseRecording, type PoseFrame } from "@plumbline/motion";
import { readTrace } from "../../../analyse/read-trace.ts";
import { countNaively } from "../../naive-counter.ts";
import { type RecordedClip, trueCountOf } from "./recorded-clip.ts";

export type ClipOutcome = {
  readonly clip: RecordedClip;
  readonly exercise: ExerciseId;
  readonly isRefused: boolean;
  readonly truth: number;
  /** null where the engine said that it could not measure. */
  readonly counted: number | null;
  readonly naive: number;
  /** Milliseconds, of each start and end, where the numbers agree. */
  readonly timingErrors: readonly number[];
  readonly holdErrors: readonly number[];
};

const KIND: Readonly<Partial<Record<ExerciseId, string>>> = {
  squat: "squat",
  mini_squat: "squat",
  march: "knee_raise",
};

const analyseClip = (clip: RecordedClip, frames: readonly PoseFrame[], naive: number): readonly ClipOutcome[] =>
  catalogue.filter(isMeasured).flatMap(({ id, spec }) => {
    const truth = trueCountOf(clip, id);
    if (truth === null) return [];
    const { reps, holds, notMeasurable } = analyseRecording(frames, spec);
    const isHold = spec.movement.kind === "hold";
    const found = isHold ? holds : reps;
    const labelled = clip.repetitions.filter(({ kind }) => kind === KIND[id]);
    const inOrder = reps.toSorted((a, b) => a.startAt - b.startAt);
    const isPaired = labelled.length === inOrder.length;
    return {
      clip,
      exercise: id,
      isRefused: !spec.views.some((view) => view === clip.view),
      truth,
      counted: notMeasurable === null ? found.length : null,
      naive,
      timingErrors: isPaired
        ? labelled.flatMap(({ startAt, endAt }, index) => {
            const rep = inOrder[index];
            return rep === undefined ? [] : [Math.abs(rep.startAt - startAt), Math.abs(rep.endAt - endAt)];
          })
        : [],
      holdErrors:
        isHold && holds.length === clip.holds.length
          ? clip.holds.map((hold, index) => Math.abs((holds[index]?.duration ?? Number.NaN) - hold * 1000))
          : [],
    };
  });

/** Every counter on one recording. */
export const runClip = async (clip: RecordedClip): Promise<readonly ClipOutcome[]> => {
  const frames = await readTrace(clip.trace);
  return analyseClip(clip, frames, countNaively(frames));
};
