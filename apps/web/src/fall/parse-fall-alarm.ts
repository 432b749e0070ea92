import { FALL_ANSWERS } from "@plumbline/clinical";
import { EXERCISE_IDS } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import type { FallAlarm } from "@plumbline/session";

const TRIGGERS = ["dropped-and-stayed", "dropped-and-lying", "vanished", "said"] as const;

const field = (stored: object, name: string): unknown => Reflect.get(stored, name);

const numberIn = (stored: object, name: string): number | null => {
  const value = field(stored, name);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
};

const answeredIn = (stored: object): FallAlarm["answered"] => {
  const answered = field(stored, "answered");
  if (typeof answered !== "object" || answered === null) return null;
  const answer = FALL_ANSWERS.find((one) => one === field(answered, "answer"));
  const at = numberIn(answered, "at");
  return answer === undefined || at === null ? null : { answer, at };
};

/** An alarm that a closed tab left behind. */
export const parseFallAlarm = (stored: unknown): FallAlarm | null => {
  if (typeof stored !== "object" || stored === null) return null;
  const fallId = field(stored, "fallId");
  const trigger = TRIGGERS.find((one) => one === field(stored, "trigger"));
  const [askedAt, doneUntil] = [numberIn(stored, "askedAt"), numberIn(stored, "doneUntil")];
  if (typeof fallId !== "string" || trigger === undefined || askedAt === null || doneUntil === null) return null;
  const exercise = EXERCISE_IDS.find((id) => id === field(stored, "exercise")) ?? null;
  return { fallId, trigger, exercise, askedAt: milliseconds(askedAt), doneUntil, answered: answeredIn(stored) };
};
