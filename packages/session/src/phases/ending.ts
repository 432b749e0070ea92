import { finishEngine, milliseconds } from "@plumbline/motion";
import { sayMovementOver } from "../cue-lines.ts";
import { toHold } from "../hold-by-hand.ts";
import type { Score } from "../score.ts";
import type { SessionEffect } from "../session-effect.ts";
import type { SessionStatus } from "../session-record.ts";
import type { SessionState } from "../session-state.ts";
import { isDoseDone } from "../set-progress.ts";
import type { PoseSourceFailure } from "../source-info.ts";
import { andThen, type Step, say, stay } from "../step.ts";
import { summariseSession } from "../summarise-session.ts";
import { type CountedHold, closeRefusal } from "../tally.ts";
import { runningTime } from "../time-done.ts";

/** Whole seconds, so that what is said each second goes on in step after a pause. */
const activeTimeToKeep = (state: SessionState): SessionState["tally"]["activeTimes"] => {
  const seconds = state.plan.dose.kind === "time" ? Math.floor(runningTime(state) / 1000) : 0;
  return seconds > 0 ? [{ set: state.set, duration: milliseconds(seconds * 1000) }] : [];
};

/** What is held by hand is not measured as well. */
const holdsToKeep = ({ engine, holdByHand, set, now }: SessionState): readonly CountedHold[] => {
  if (holdByHand !== null) {
    const hold = toHold(holdByHand, now);
    return hold === null ? [] : [{ kind: "manual", set, hold }];
  }
  const ended = engine === null ? [] : finishEngine(engine);
  return ended.flatMap((event) => (event.type === "hold.ended" ? [{ kind: "measured", set, hold: event.hold }] : []));
};

/**
 * A set, a pause or the session ends: a running hold ends where it was last seen, one by hand and a running refusal now.
 */
export const closeMeasurement = (state: SessionState): SessionState => {
  const { activeTimes } = state.tally;
  const tally = closeRefusal(
    {
      ...state.tally,
      holds: [...state.tally.holds, ...holdsToKeep(state)],
      activeTimes: [...activeTimes, ...activeTimeToKeep(state)],
    },
    state.now,
  );
  return { ...state, engine: null, holdByHand: null, tally, hand: null, stopSign: null };
};

/** Nothing more is measured. A session that never began leaves no record to keep. */
const conclude = (state: SessionState, status: SessionStatus, failure: PoseSourceFailure | null): SessionState => {
  const closed = closeMeasurement(state);
  const ended: SessionState = { ...closed, ending: { status, at: closed.now } };
  return ended.begunAt === null ? ended : { ...ended, record: summariseSession(ended, failure) };
};

const CLOSE: readonly SessionEffect[] = [{ type: "source.close" }];

/** The movement is over: what was done is saved at once, then pain and effort are asked, unless nothing was done. */
export const endMovement = (state: SessionState, status: SessionStatus): Step => {
  const ended = conclude(state, status, null);
  if (ended.record === null) return [{ ...ended, phase: { kind: "finished" } }, [{ type: "cue.silence" }, ...CLOSE]];
  const save: SessionEffect = { type: "record.save", record: ended.record, isFinal: false };
  return [
    { ...ended, phase: { kind: "asking-pain" } },
    [{ type: "cue.silence" }, ...CLOSE, save, ...say(sayMovementOver)],
  ];
};

/** Of its own accord, by the patient's Finish, or because the source had no more frames. */
export const endByProgress = (state: SessionState): Step =>
  endMovement(state, isDoseDone(state) ? "completed" : "stopped");

const finish = (state: SessionState): Step => {
  const { record } = state;
  const finished: SessionState = { ...state, phase: { kind: "finished" } };
  return record === null ? stay(finished) : [finished, [{ type: "record.save", record, isFinal: true }]];
};

const withAnswers = (state: SessionState): SessionState =>
  state.record === null ? state : { ...state, record: { ...state.record, pain: state.pain, effort: state.effort } };

export const answerPain = (state: SessionState, pain: Score | null): Step =>
  state.phase.kind === "asking-pain"
    ? stay(withAnswers({ ...state, pain, phase: { kind: "asking-effort" } }))
    : stay(state);

export const answerEffort = (state: SessionState, effort: Score | null): Step =>
  state.phase.kind === "asking-effort" ? finish(withAnswers({ ...state, effort })) : stay(state);

/** The page goes away: what was measured is kept, open questions stay unanswered. */
export const leave = (state: SessionState): Step => {
  if (state.ending !== null) return finish(state);
  return andThen(endMovement(state, isDoseDone(state) ? "completed" : "stopped"), (ended) =>
    ended.phase.kind === "finished" ? stay(ended) : finish(ended),
  );
};

/** What was measured before the source failed is kept, and saved at once: the screen now shows what failed. */
export const fail = (state: SessionState, failure: PoseSourceFailure): Step => {
  if (state.ending !== null) return stay(state);
  const failed: SessionState = { ...conclude(state, "failed", failure), phase: { kind: "failed", failure } };
  const save: readonly SessionEffect[] =
    failed.record === null ? [] : [{ type: "record.save", record: failed.record, isFinal: true }];
  return [failed, [{ type: "cue.silence" }, ...CLOSE, ...save]];
};
