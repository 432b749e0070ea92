import type { LocalDate } from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import { type Milliseconds, milliseconds } from "@plumbline/motion";
import type { Pending, VisitState } from "./visit-state.ts";

/**
 * How far a visit has come, so that a closed tab costs nobody the same questions again: that they were answered, not what
 * was answered. On the device only.
 */
export type VisitMemory = {
  readonly day: LocalDate;
  /** When anything of it last happened. */
  readonly at: Milliseconds;
  readonly startedAt: Milliseconds | null;
  readonly isDailyAnswered: boolean;
  readonly isPreChecked: boolean;
  readonly isPainBeforeTold: boolean;
  readonly pending: Pending | null;
  readonly done: readonly ExerciseId[];
};

/** A visit that was left for so long is over, and the next one begins with its own questions. [E] */
const SAME_VISIT = 2 * 60 * 60_000;

/**
 * null where the next visit asks everything: none of this one was answered, or it ended because of an answer. One that went
 * well leaves its answers to the next exercise, and its time starts anew (SAFE-08).
 */
export const memoryOf = (state: VisitState, day: LocalDate): VisitMemory | null => {
  const { isDailyAnswered, isPreChecked, isPainBeforeTold, pending, startedAt, now, phase } = state;
  const hasEnded = phase.kind === "ended";
  if (hasEnded && phase.ending.how !== "done") return null;
  if (!isDailyAnswered && pending === null) return null;
  return {
    day,
    at: now,
    startedAt: hasEnded ? null : startedAt,
    isDailyAnswered,
    isPreChecked,
    isPainBeforeTold,
    pending,
    done: [...state.doneBefore, ...state.done],
  };
};

/** What of it still holds. Of an earlier hour of this day only what was left unanswered does. */
export const recallVisit = (memory: VisitMemory | null, day: LocalDate, now: Milliseconds): VisitMemory | null => {
  if (memory === null || memory.day !== day) return null;
  const isSameVisit = now >= memory.at && now - memory.at < SAME_VISIT;
  if (isSameVisit) return memory;
  return {
    day,
    at: milliseconds(now),
    startedAt: null,
    isDailyAnswered: false,
    isPreChecked: false,
    isPainBeforeTold: false,
    pending: memory.pending,
    done: [],
  };
};
