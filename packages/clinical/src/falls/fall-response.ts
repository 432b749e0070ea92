import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";
import type { RuleId } from "../rule-id.ts";
import type { Lock } from "../session-safety/pain.ts";

/** FALL-03, the three buttons. */
export const FALL_ANSWERS = ["not_fallen", "fallen_ok", "need_help"] as const;

export type FallAnswer = (typeof FALL_ANSWERS)[number];

export type FallAnswered = {
  readonly answer: FallAnswer;
  /** Seconds after the question. */
  readonly at: number;
};

export type FallStage = {
  readonly rule: RuleId;
  /** Seconds after the suspicion. */
  readonly at: 0 | 10 | 30 | 60;
  /** What is said and shown. */
  readonly says: string;
  readonly does: readonly FallAction[];
};

export type FallAction =
  | "pause"
  | "ask"
  | "repeat-louder"
  | "alarm-tone"
  | "emergency-screen"
  | "tell-therapist"
  | "tell-emergency-contact"
  | "lock-standing"
  | "alarm-every-10-s"
  | "tell-again-no-answer";

/** FALL-03 to FALL-06. */
export const FALL_STAGES: readonly FallStage[] = [
  { rule: "FALL-03", at: 0, says: "I saw something. Are you OK?", does: ["pause", "ask"] },
  { rule: "FALL-04", at: 10, says: "Stay still. Do not rush to get up.", does: ["repeat-louder"] },
  {
    rule: "FALL-05",
    at: 30,
    // True for everybody: whom it reaches stands beside it.
    says: "I am raising the alarm. Stay where you are.",
    does: ["alarm-tone", "emergency-screen", "tell-therapist", "tell-emergency-contact", "lock-standing"],
  },
  { rule: "FALL-06", at: 60, says: "Call 911", does: ["alarm-every-10-s", "tell-again-no-answer"] },
];

/** FALL-05, FALL-10: from here on the alert is out. */
const ALARM_AT = 30;

/** Between two tones of FALL-06. */
const ALARM_EVERY = 10;

/** The stages that have been reached when the question is answered, or so many seconds after it. */
export const stagesUntil = (elapsed: number): readonly FallStage[] => FALL_STAGES.filter(({ at }) => at <= elapsed);

/**
 * What is due between two moments, the first one not included; -1 begins.
 * @param from @param until seconds after the suspicion, without an answer
 */
export const fallStagesDue = (from: number, until: number): readonly FallStage[] =>
  FALL_STAGES.filter(({ at }) => at > from && at <= until);

/** FALL-06: from 60 s on, every 10 s, until there is an answer. @param from not included @param until included */
export const alarmTonesDue = (from: number, until: number): number => {
  const tonesAt = (elapsed: number) => Math.max(0, Math.floor((elapsed - 60) / ALARM_EVERY) + 1);
  return tonesAt(until) - tonesAt(from);
};

export type FallDecision = {
  readonly rule: RuleId;
  readonly session: "resume_after_seated_check" | "end";
  readonly lock: Lock;
  readonly alerts: readonly RaisedAlert[];
  /** FALL-09, FALL-05: at once, with the words to call. */
  readonly showsEmergency: boolean;
};

/** FALL-07: from the second one in a week. */
const MANY_FALSE_FALLS = 2;

const possibleFall = (rule: RuleId, what: string): RaisedAlert => raiseAlert("ALERT-01", rule, { what });

const NO_ANSWER = "no answer at 30 s";

const locked = { session: "end", lock: "standing" } as const;

/** What an answer before the alarm means. */
const decideEarly = (answer: FallAnswer, falseFalls: number): FallDecision => {
  if (answer === "fallen_ok") {
    return { ...locked, rule: "FALL-08", alerts: [raiseAlert("ALERT-02", "FALL-08", {})], showsEmergency: false };
  }
  const alerts =
    falseFalls >= MANY_FALSE_FALLS ? [raiseAlert("ALERT-11", "FALL-07", { reason: "repeated false falls" })] : [];
  return { rule: "FALL-07", session: "resume_after_seated_check", lock: "none", alerts, showsEmergency: false };
};

const WORDS_OF: Readonly<Record<FallAnswer, string>> = {
  not_fallen: "did not fall",
  fallen_ok: "fell but OK",
  need_help: "help requested",
};

/**
 * FALL-05, FALL-07 to FALL-10.
 * @param answered null: nobody answered within 30 s
 * @param falseFallsLast7Days answers "did not fall" of the last seven days, this one included
 */
export const decideFall = (answered: FallAnswered | null, falseFallsLast7Days: number): FallDecision => {
  if (answered === null) {
    return { ...locked, rule: "FALL-05", alerts: [possibleFall("FALL-05", NO_ANSWER)], showsEmergency: true };
  }
  const { answer, at } = answered;
  if (answer === "need_help") {
    return { ...locked, rule: "FALL-09", alerts: [possibleFall("FALL-09", WORDS_OF.need_help)], showsEmergency: true };
  }
  if (at >= ALARM_AT) {
    const what = `${NO_ANSWER}; then: ${WORDS_OF[answer]}`;
    return { ...locked, rule: "FALL-10", alerts: [possibleFall("FALL-10", what)], showsEmergency: false };
  }
  return decideEarly(answer, falseFallsLast7Days);
};

/** FALL-12: said when falls are set up. */
export const FALL_SET_UP_TEXT = "Plumbline cannot call emergency services.";

/** INT-28, FALL-05: said beside it where nobody is named. */
export const NO_CONTACT_TEXT =
  "Without an emergency contact nobody but a therapist whom you have let in is told if you may have fallen.";
