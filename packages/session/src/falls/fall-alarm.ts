import {
  alarmTonesDue,
  decideFall,
  FALL_STAGES,
  type FallAnswer,
  type FallAnswered,
  type FallDecision,
  type FallStage,
  type FallTrigger,
  fallStagesDue,
  stagesUntil,
} from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import type { Milliseconds } from "@plumbline/motion";
import type { ToldEvent } from "../visit/told-event.ts";

/** One suspicion, from the question to the answer. It needs no camera, and outlives the page that asked (§7.3). */
export type FallAlarm = {
  readonly fallId: string;
  readonly trigger: FallTrigger;
  readonly exercise: ExerciseId | null;
  /** When it was asked: milliseconds of a clock that a reload does not set back. */
  readonly askedAt: Milliseconds;
  /** Seconds after the question up to which all that was due is done; -1 before the question. */
  readonly doneUntil: number;
  readonly answered: FallAnswered | null;
};

export type FallAlarmEffect =
  | { readonly type: "say"; readonly words: string; readonly isLoud: boolean }
  | { readonly type: "tone.sound" }
  | { readonly type: "event.tell"; readonly event: ToldEvent };

export type FallAlarmStep = readonly [FallAlarm, readonly FallAlarmEffect[]];

/** The contract's longest: a day. Seconds. */
const LONGEST = 86_400;
/** Of a page that slept, what is due now is done, and not every tone that nobody heard. */
const TONES_AT_ONCE = 1;

export const startFallAlarm = (
  suspicion: Pick<FallAlarm, "fallId" | "trigger" | "exercise">,
  now: Milliseconds,
): FallAlarm => ({ ...suspicion, askedAt: now, doneUntil: -1, answered: null });

/** Whole seconds since the question. */
export const secondsSinceAsked = ({ askedAt }: FallAlarm, now: Milliseconds): number =>
  Math.min(LONGEST, Math.max(0, Math.floor((now - askedAt) / 1000)));

const tell = ({ fallId, trigger, exercise, answered }: FallAlarm, elapsed: number): FallAlarmEffect => ({
  type: "event.tell",
  event: { kind: "fall", fallId, trigger, answered, elapsed, exercise },
});

const tellsTherapist = ({ does }: FallStage): boolean =>
  does.includes("tell-therapist") || does.includes("tell-again-no-answer");

const QUESTION = FALL_STAGES[0]?.says ?? "";

/** FALL-04 says the question again, louder, before its own words. */
const wordsOf = ({ says, does }: FallStage): string => (does.includes("repeat-louder") ? `${QUESTION} ${says}` : says);

const perform = (alarm: FallAlarm, stage: FallStage): readonly FallAlarmEffect[] => [
  ...(stage.does.includes("alarm-tone") ? [{ type: "tone.sound" } as const] : []),
  { type: "say", words: wordsOf(stage), isLoud: stage.at > 0 },
  ...(tellsTherapist(stage) ? [tell(alarm, stage.at)] : []),
];

/** FALL-03 to FALL-06: what is due by now, each thing once, until somebody answers. */
export const advanceFallAlarm = (alarm: FallAlarm, now: Milliseconds): FallAlarmStep => {
  const seconds = secondsSinceAsked(alarm, now);
  if (alarm.answered !== null || seconds <= alarm.doneUntil) return [alarm, []];
  const stages = fallStagesDue(alarm.doneUntil, seconds);
  const tones = Math.min(TONES_AT_ONCE, alarmTonesDue(alarm.doneUntil, seconds));
  return [
    { ...alarm, doneUntil: seconds },
    [
      ...Array.from({ length: tones }, () => ({ type: "tone.sound" }) as const),
      ...stages.flatMap((stage) => perform(alarm, stage)),
    ],
  ];
};

/** FALL-07 to FALL-10: at any time; the first answer is the one. */
export const answerFallAlarm = (alarm: FallAlarm, answer: FallAnswer, now: Milliseconds): FallAlarmStep => {
  if (alarm.answered !== null) return [alarm, []];
  // What was due before the answer came is told first: an alert that is out stays (FALL-10).
  const [due, effects] = advanceFallAlarm(alarm, now);
  const at = secondsSinceAsked(alarm, now);
  const answered: FallAlarm = { ...due, answered: { answer, at } };
  return [answered, [...effects.filter(({ type }) => type === "event.tell"), tell(answered, at)]];
};

/** null while nobody has answered. How many false falls there were changes only what the therapist reads (FALL-07). */
export const decisionOf = ({ answered }: FallAlarm): FallDecision | null =>
  answered === null ? null : decideFall(answered, 1);

export type FallAlarmView = {
  /** "emergency": FALL-05 or help asked for; "call": FALL-06. */
  readonly screen: "question" | "emergency" | "call";
  /** The words of the stage. */
  readonly says: string;
  readonly isRepeated: boolean;
  readonly decision: FallDecision | null;
};

/** What a screen shows now. */
export const readFallAlarm = (alarm: FallAlarm, now: Milliseconds): FallAlarmView => {
  const decision = decisionOf(alarm);
  const stages = stagesUntil(secondsSinceAsked(alarm, now));
  const reached = stages.at(-1);
  const isOut = stages.some(({ does }) => does.includes("emergency-screen"));
  const isCall = stages.some(({ does }) => does.includes("alarm-every-10-s"));
  const screen = decision?.showsEmergency === true || isOut ? (isCall ? "call" : "emergency") : "question";
  return { screen, says: reached?.says ?? QUESTION, isRepeated: stages.length > 1, decision };
};
