import { type Milliseconds, milliseconds, type Side } from "@plumbline/motion";
import type { Act } from "./act.ts";
import { castActor, type PersonOptions } from "./cast-actor.ts";
import type { Fatigue } from "./fatigue.ts";
import type { PerformanceOptions } from "./performance.ts";
import { type SampleExerciseId, sampleScripts } from "./samples/sample-scripts.ts";
import type { Asymmetry } from "./samples/sample-set.ts";

export type SetOptions = {
  readonly exerciseId: SampleExerciseId;
  /** Of both sides together, or of each. */
  readonly repetitions: number;
  /** How far, in the unit of the exercise's signal (§4.3); of a hold, what is held. Each has a comfortable default. */
  readonly range?: number;
  /** How long movements take: 1, the default, is comfortable, 2 twice as long. */
  readonly pace?: number;
  /** How long what is held is held: 1, the default, is comfortable, 2 twice as long. */
  readonly holdPace?: number;
  /** How the set fades. Default not at all. */
  readonly fatigue?: Fatigue;
  /** Default none. */
  readonly asymmetry?: Asymmetry | null;
  readonly person?: PersonOptions;
  /** The side that the camera sees better, where only that one moves. Default right. */
  readonly nearer?: Side;
  /** Seated from the first moment, although the exercise may be done standing. */
  readonly isSeated?: boolean;
  /** Still in the set's own first position, where it has one, before the first repetition. Default 500. */
  readonly countdown?: Milliseconds;
};

/** One set, and what the person who does it needs around it. */
export type ActedSet = Required<Pick<PerformanceOptions, "acts" | "chair" | "start">> & {
  /** Which act is a repetition or hold of the exercise: others lead to it. */
  readonly act: Act["kind"];
  /** What somebody does who waits before the set and after it. */
  readonly rest: "stand" | "sit";
  /** Whether the set's first act waits for the countdown in the position that it starts from. */
  readonly waitsReady: boolean;
};

const TIRELESS: Fatigue = { range: 0, slower: 0 };

/** The one home of how exercises are acted. */
export const actSet = (options: SetOptions): ActedSet => {
  const { pace = 1, holdPace = 1, fatigue = TIRELESS, asymmetry = null, person = {}, nearer = "right" } = options;
  const { act, range, chair, waits, set } = sampleScripts[options.exerciseId];
  const startsSeated = options.isSeated === true || chair === "seated";
  const acts = set({
    repetitions: options.repetitions,
    range: options.range ?? range,
    pace,
    holdPace,
    fatigue,
    asymmetry,
    fullHeight: castActor(person).fullHeight,
    nearer,
    isSeated: startsSeated,
    countdown: options.countdown ?? milliseconds(500),
  });
  return {
    act,
    acts,
    chair: startsSeated || chair !== undefined ? {} : null,
    start: startsSeated ? "seated" : "standing",
    rest: startsSeated ? "sit" : "stand",
    waitsReady: waits === "ready",
  };
};
