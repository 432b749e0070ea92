import { EXERCISE_IDS, type Exercise, type ExerciseId, findExercise } from "@plumbline/exercises";
import type { Side } from "@plumbline/motion";
import { createRandom, isSampleExercise, type NoiseLevel, type SampleView } from "@plumbline/synthetic";
import { groupBy } from "../group-by.ts";
import type { RangeName } from "../scripts/exercise-ranges.ts";

export const YAWS = [0, 30, 45, 60, 90] as const;
export const RANGES: readonly RangeName[] = ["below", "frail", "middle", "full"];
export const PACES = [0.6, 1, 1.5] as const;
export const FRAME_RATES = [10, 15, 30] as const;
export const NOISES: readonly NoiseLevel[] = ["none", "low", "high"];
export const STOOPS = [0, 30] as const;

/** One performance before the camera. */
export type GridCase = {
  readonly exercise: ExerciseId;
  /** Degrees between the camera and where the person faces. */
  readonly yaw: (typeof YAWS)[number];
  /** The side turned to the camera. */
  readonly nearer: Side;
  readonly range: RangeName;
  readonly pace: (typeof PACES)[number];
  readonly fps: (typeof FRAME_RATES)[number];
  readonly noise: NoiseLevel;
  /** Degrees. */
  readonly stoop: (typeof STOOPS)[number];
  readonly seed: number;
};

export const viewOfYaw = (yaw: number): SampleView => {
  if (yaw < 25) return "front";
  return yaw > 65 ? "side" : "oblique";
};

/** EX-VIEW. */
export const isRefused = (exercise: Exercise, yaw: number): boolean => !exercise.spec.views.includes(viewOfYaw(yaw));

const exercises = (): readonly Exercise[] =>
  EXERCISE_IDS.filter(isSampleExercise).flatMap((id) => findExercise(id) ?? []);

/** REP-08: what lands within a fifth of a second is not counted at 10 frames a second. */
const NEED_FIFTEEN: ReadonlySet<ExerciseId> = new Set(["stomp", "heel_drop"]);

const frameRatesOf = (exercise: ExerciseId) => FRAME_RATES.filter((fps) => fps >= 15 || !NEED_FIFTEEN.has(exercise));

/** Every combination, each with its own seed and, in turn, either side nearer. */
export const everyCase = (seed: number): readonly GridCase[] => {
  const cases = exercises().flatMap(({ id: exercise }) =>
    YAWS.flatMap((yaw) =>
      NOISES.flatMap((noise) =>
        RANGES.flatMap((range) =>
          PACES.flatMap((pace) =>
            frameRatesOf(exercise).flatMap((fps) =>
              STOOPS.map((stoop) => ({ exercise, yaw, noise, range, pace, fps, stoop })),
            ),
          ),
        ),
      ),
    ),
  );
  return cases.map((one, index) => ({ ...one, nearer: index % 2 === 0 ? "right" : "left", seed: seed + index }));
};

export type SampleSize = {
  /** Runs of each exercise, view and noise that is counted, and of each that is refused. */
  readonly counted: number;
  readonly refused: number;
};

/** So many of each exercise, view and noise, drawn without repetition. */
export const sampleCases = (seed: number, size: SampleSize): readonly GridCase[] => {
  const random = createRandom(seed);
  const cells = groupBy(everyCase(seed), (one) => [one.exercise, viewOfYaw(one.yaw), one.noise].join(" "));
  return [...cells.values()].flatMap((cell) => {
    const [first] = cell;
    const exercise = first === undefined ? null : findExercise(first.exercise);
    if (first === undefined || exercise === null) return [];
    const wanted = isRefused(exercise, first.yaw) ? size.refused : size.counted;
    return cell
      .map((one) => ({ one, lot: random() }))
      .toSorted((a, b) => a.lot - b.lot)
      .slice(0, wanted)
      .map(({ one }) => one);
  });
};
