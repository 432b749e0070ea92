import { findExercise } from "@plumbline/exercises";
import { type Degrees, degrees, milliseconds, type View } from "@plumbline/motion";
import type { Act } from "./act.ts";
import { type ActedSet, actSet, type SetOptions } from "./act-set.ts";
import { createPerformance, type Performance } from "./performance.ts";
import type { SampleExerciseId } from "./samples/sample-scripts.ts";

export type SampleView = Exclude<View, "behind">;

/** Of no repetitions the person only walks in, stands and leaves. Holds stay as long as they are. */
export type SampleOptions = Omit<SetOptions, "holdPace" | "nearer" | "isSeated" | "countdown"> & {
  /** Default the exercise's recommended one. */
  readonly view?: SampleView;
  /** Which way the person faces, instead of a view's: as in `PerformanceOptions`. */
  readonly yaw?: Degrees;
  readonly seed?: number;
};

/** Facing the camera, half turned, and with the right side to it. */
export const YAW_OF_VIEW: Readonly<Record<SampleView, Degrees>> = {
  front: degrees(0),
  oblique: degrees(45),
  side: degrees(90),
};

/** EX-VIEW: the view in which an exercise is best seen. */
export const recommendedView = (exerciseId: SampleExerciseId): SampleView => {
  const view = findExercise(exerciseId)?.spec.views[0] ?? "front";
  return view === "behind" ? "front" : view;
};

/** The app counts down for so long (UX-01). */
const COUNTDOWN = milliseconds(5000);
/** Nobody moves in the same moment as they are told to, and nothing counts in the first second (REP-10). */
const REACTION = milliseconds(1000);

const still = (kind: "stand" | "sit", duration: number): Act => ({ kind, duration: milliseconds(duration) });

/** What surrounds the set. Seen from the side the chair stands to the left, so one comes and goes on the right. */
const visit = ({ acts, chair, rest, waitsReady }: ActedSet): readonly Act[] => {
  const edge = chair === null ? "left" : "right";
  const isTurned = acts.some(({ kind }) => kind === "turnChair");
  return [
    ...(rest === "sit" ? [] : [{ kind: "walkIn", from: edge } as const]),
    still(rest, 2500),
    { kind: "raiseHand", duration: milliseconds(2500) },
    ...(waitsReady ? [] : [still(rest, COUNTDOWN + REACTION)]),
    ...acts,
    still(rest, 2000),
    ...(rest === "sit" ? [{ kind: "standUp" } as const] : []),
    // A chair that was turned round stands on the other side.
    { kind: "leave", to: isTurned ? "left" : edge },
  ];
};

/** Longer than the answer to a fall is waited for (FALL-06). */
const LIES = milliseconds(180_000);

/**
 * What happens after a fall (FALL-03 to FALL-06): the sample patient begins as in a visit, falls, and lies there. Always
 * standing, whatever the exercise.
 */
export const fallPerformance = (view: SampleView): Performance =>
  createPerformance({
    acts: [
      { kind: "walkIn", from: "left" },
      still("stand", 2500),
      { kind: "raiseHand", duration: milliseconds(2500) },
      still("stand", COUNTDOWN + REACTION + 2000),
      { kind: "fallDown", way: "backward", lies: LIES },
    ],
    yaw: YAW_OF_VIEW[view],
  });

/**
 * The sample patient's visit: walks in, or sits there already where the exercise is a seated one; is still to be
 * measured, raises a hand, waits for the countdown (UX-01) in the position that the exercise starts from, exercises,
 * and leaves.
 */
export const samplePerformance = (options: SampleOptions): Performance => {
  const set = actSet({ ...options, countdown: COUNTDOWN });
  return createPerformance({
    acts: visit(set),
    person: options.person ?? {},
    yaw: options.yaw ?? YAW_OF_VIEW[options.view ?? recommendedView(options.exerciseId)],
    seed: options.seed ?? 1,
    chair: set.chair,
    start: set.start,
  });
};
