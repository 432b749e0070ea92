import {
  alarmTonesDue,
  type FallAnswer,
  type FallStage,
  type FallTrigger,
  fallStagesDue,
  type PatientEvent,
  stagesUntil,
} from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";

export type FallEvent = Extract<PatientEvent, { readonly kind: "fall" }>;

/** What is the same in all that is told of one fall. */
export type Fall = {
  readonly fallId: string;
  readonly trigger: FallTrigger;
  readonly exercise: ExerciseId | null;
};

type Happening = Pick<FallEvent, "id" | "at">;

/** @param elapsed whole seconds since the question */
export const fallEvent = (fall: Fall, now: Happening, answer: FallAnswer | null, elapsed: number): FallEvent => ({
  ...now,
  kind: "fall",
  ...fall,
  answered: answer === null ? null : { answer, at: elapsed },
  elapsed,
});

export type DueInFall = {
  /** What is said now. */
  readonly says: readonly string[];
  readonly isAlarm: boolean;
  /** FALL-05, FALL-06: somebody is told that nobody answers. */
  readonly isTold: boolean;
};

/** FALL-03 to FALL-06: what is due between two seconds without an answer, the first one not included. */
export const dueInFall = (from: number, until: number): DueInFall => {
  const stages = fallStagesDue(from, until);
  const does = stages.flatMap((stage) => stage.does);
  return {
    says: stages.map(({ says }) => says),
    isAlarm: does.includes("alarm-tone") || alarmTonesDue(from, until) > 0,
    isTold: does.includes("tell-therapist") || does.includes("tell-again-no-answer"),
  };
};

/** The stage that the screen stands for. */
export const stageAt = (elapsed: number): FallStage | undefined => stagesUntil(elapsed).at(-1);
