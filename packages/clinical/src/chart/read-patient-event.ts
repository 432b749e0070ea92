import { dayOf } from "../calendar/day-of.ts";
import { standingLockAfter } from "../falls/standing-lock.ts";
import { saysFallRisk } from "../questionnaires/questionnaires.ts";
import type { Lock } from "../session-safety/pain.ts";
import { isPreSessionScore } from "../session-safety/pain-baseline.ts";
import type { PatientEvent } from "./chart-event.ts";
import { decideEvent } from "./decide-event.ts";
import { contextOf, type Knowledge } from "./knowledge.ts";

const afterLock = (knowledge: Knowledge, lock: Lock): Knowledge => ({
  ...knowledge,
  isOnHold: knowledge.isOnHold || lock === "all",
  standingLock: standingLockAfter(knowledge.standingLock, lock),
  hasAskedAgain: lock === "none" && knowledge.hasAskedAgain,
});

type Trained = Pick<Extract<PatientEvent, { readonly kind: "pain" }>, "exercise" | "at">;

const noteTraining = (knowledge: Knowledge, { exercise, at }: Trained): Knowledge =>
  exercise === null ? knowledge : { ...knowledge, trainings: [...knowledge.trainings, { exercise, date: dayOf(at) }] };

/** What is remembered of an event besides what was decided from it. */
const remember = (knowledge: Knowledge, event: PatientEvent): Knowledge => {
  switch (event.kind) {
    case "daily-check":
      return event.answers.fall === "no"
        ? knowledge
        : { ...knowledge, intakeEvents: [...knowledge.intakeEvents, "fall"] };
    case "pain":
      return isPreSessionScore(event)
        ? { ...knowledge, painBefore: [...knowledge.painBefore, event.score] }
        : noteTraining(knowledge, event);
    case "effort":
      return noteTraining(knowledge, event);
    case "fall":
      if (event.answered?.answer === "not_fallen" && event.answered.at < 30) {
        return { ...knowledge, falseFalls: [...knowledge.falseFalls, dayOf(event.at)] };
      }
      return { ...knowledge, intakeEvents: [...knowledge.intakeEvents, "fall"] };
    case "assessment":
      return { ...knowledge, hasFallRiskResult: knowledge.hasFallRiskResult || event.result.fallRisk };
    case "health-change":
      return { ...knowledge, intakeEvents: [...knowledge.intakeEvents, event.what], hasAskedAgain: false };
    case "questionnaire": {
      const isRisk = saysFallRisk(event.instrument, event.answers);
      return { ...knowledge, hasFallRiskResult: knowledge.hasFallRiskResult || isRisk };
    }
    default:
      return knowledge;
  }
};

/** What an event tells, and what is decided from it. */
export const readPatientEvent = (knowledge: Knowledge, event: PatientEvent): Knowledge => {
  const today = dayOf(event.at);
  const decision = decideEvent(event, contextOf(knowledge, today));
  const remembered = afterLock(remember(knowledge, event), decision.lock);
  return {
    ...remembered,
    addedFlags: [...remembered.addedFlags, ...decision.flags],
    painfulDay: decision.isPainfulDay ? today : remembered.painfulDay,
  };
};
