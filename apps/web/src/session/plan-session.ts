import { dayOf } from "@plumbline/clinical";
import { type Dose, type Exercise, isMeasured } from "@plumbline/exercises";
import { IMPACT_LIMIT, type SessionPlan } from "@plumbline/session";
import { newUlid } from "../new-ulid.ts";
import { deviceClassOf } from "./device-class.ts";
import { doseOf } from "./dose-of.ts";
import { localDateTime } from "./local-date-time.ts";
import type { SessionChoice } from "./session-choice.ts";

/** What a patient's visit says of the session that it asks for. */
export type VisitOrder = {
  readonly sessionId: string;
  readonly dose: Dose;
  /** PROG-12: with which the visit began. */
  readonly programVersion: number | null;
  /** EX-VIEW-SPINE. */
  readonly needsSpineChecks: boolean;
};

type Wish = {
  readonly choice: SessionChoice;
  readonly exercise: Exercise;
  readonly replayConsent: boolean;
  readonly isVoiceOn: boolean;
  readonly visit: VisitOrder | null;
};

/** Whether the clock does it alone: what no camera measures, unless a video of it is to be read all the same. */
export const isTimed = (exercise: Exercise, source: SessionChoice["source"]): boolean =>
  !isMeasured(exercise) && source !== "file";

/** A session that begins now, on this device. @param impactsOn of the patient on a day */
export const planSession = (wish: Wish, impactsOn: (day: string) => number): SessionPlan => {
  const { choice, exercise, replayConsent, isVoiceOn, visit } = wish;
  const now = new Date();
  const startedAt = localDateTime(now);
  const isOwn = choice.source === "camera";
  return {
    sessionId: visit?.sessionId ?? newUlid(now.getTime(), crypto.getRandomValues(new Uint8Array(16))),
    startedAt,
    exercise,
    dose: visit?.dose ?? doseOf(exercise, choice.source),
    // REP-19: somebody who only tries the sample has done nothing that counts.
    source: isTimed(exercise, choice.source) && isOwn ? "manual" : choice.source,
    device: deviceClassOf({
      hasFinePointer: window.matchMedia("(pointer: fine)").matches,
      width: window.screen.width,
      height: window.screen.height,
    }),
    programVersion: visit?.programVersion ?? null,
    replayConsent,
    isVoiceOn,
    asksWhyStopped: visit !== null,
    needsSpineChecks: visit?.needsSpineChecks ?? false,
    impactsToday: isOwn ? impactsOn(dayOf(startedAt)) : 0,
    // Nothing that a therapist can set is another limit yet.
    impactLimit: IMPACT_LIMIT,
  };
};
