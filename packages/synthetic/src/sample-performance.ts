import { findExercise } from "@plumbline/exercises";
import { type Degrees, degrees, milliseconds, type View } from "@plumbline/motion";
import type { Act } from "./act.ts";
import { castActor, type PersonOptions } from "./cast-actor.ts";
import type { Fatigue } from "./fatigue.ts";
import { createPerformance, type Performance } from "./performance.ts";
import type { SampleScript } from "./samples/sample-script.ts";
import { type SampleExerciseId, sampleScripts } from "./samples/sample-scripts.ts";
import { type Asymmetry, COUNTDOWN, REACTION } from "./samples/sample-set.ts";

export type SampleView = Exclude<View, "behind">;

export type SampleOptions = {
  readonly exerciseId: SampleExerciseId;
  /** Default the exercise's recommended one. */
  readonly view?: SampleView;
  /** Which way the person faces, instead of a view's: as in `PerformanceOptions`. */
  readonly yaw?: Degrees;
  /** Of both sides together, or of each. 0 only walks in, stands and leaves. */
  readonly repetitions: number;
  /** How far, in the unit of the exercise's signal (§4.3); of a hold, what is held. Each has a comfortable default. */
  readonly range?: number;
  /** How long movements take: 1, the default, is comfortable, 2 twice as long. Holds stay as long as they are. */
  readonly pace?: number;
  /** How the set fades. Default not at all. */
  readonly fatigue?: Fatigue;
  /** Default none. */
  readonly asymmetry?: Asymmetry | null;
  readonly person?: PersonOptions;
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

const TIRELESS: Fatigue = { range: 0, slower: 0 };

const still = (kind: "stand" | "sit", duration: number): Act => ({ kind, duration: milliseconds(duration) });

/** What surrounds the set. Seen from the side the chair stands to the left, so one comes and goes on the right. */
const visit = ({ chair, waits }: SampleScript, set: readonly Act[]): readonly Act[] => {
  const edge = chair === undefined ? "left" : "right";
  const isTurned = set.some(({ kind }) => kind === "turnChair");
  const rest = chair === "seated" ? "sit" : "stand";
  return [
    ...(chair === "seated" ? [] : [{ kind: "walkIn", from: edge } as const]),
    still(rest, 2500),
    { kind: "raiseHand", duration: milliseconds(2500) },
    ...(waits === "ready" ? [] : [still(rest, COUNTDOWN + REACTION)]),
    ...set,
    still(rest, 2000),
    ...(chair === "seated" ? [{ kind: "standUp" } as const] : []),
    // A chair that was turned round stands on the other side.
    { kind: "leave", to: isTurned ? "left" : edge },
  ];
};

/**
 * The sample patient's visit: walks in, or sits there already where the exercise is a seated one; is still to be
 * measured, raises a hand, waits for the countdown (UX-01) in the position that the exercise starts from, exercises,
 * and leaves.
 */
export const samplePerformance = (options: SampleOptions): Performance => {
  const { exerciseId, repetitions, pace = 1, fatigue = TIRELESS, asymmetry = null, person = {} } = options;
  const script = sampleScripts[exerciseId];
  const { fullHeight } = castActor(person);
  const range = options.range ?? script.range;
  const set = script.set({ repetitions, range, pace, fatigue, asymmetry, fullHeight });
  return createPerformance({
    acts: visit(script, set),
    person,
    yaw: options.yaw ?? YAW_OF_VIEW[options.view ?? recommendedView(exerciseId)],
    seed: options.seed ?? 1,
    chair: script.chair === undefined ? null : {},
    start: script.chair === "seated" ? "seated" : "standing",
  });
};
