import { type Milliseconds, type MotionEvent, milliseconds, type PoseFrame } from "@plumbline/motion";
import { advanceSession } from "../advance-session.ts";
import { receiveEvent } from "../phases/motion-events.ts";
import { score } from "../score.ts";
import type { SessionEffect } from "../session-effect.ts";
import type { SessionInput } from "../session-input.ts";
import type { SessionPlan } from "../session-plan.ts";
import type { SessionRecord } from "../session-record.ts";
import type { SessionPhase, SessionState } from "../session-state.ts";
import { startSession } from "../start-session.ts";
import { replayDetector } from "./replay-pose-source.ts";

/** A session so far, and everything that it asked the outside to do. */
export type Played = { readonly state: SessionState; readonly effects: readonly SessionEffect[] };

export const give = (played: Played, input: SessionInput, now: Milliseconds = played.state.now): Played => {
  const [state, effects] = advanceSession(played.state, input, now);
  return { state, effects: [...played.effects, ...effects] };
};

export const begin = (plan: SessionPlan): Played =>
  give(
    { state: startSession(plan), effects: [] },
    { type: "source.opened", detector: plan.source === "manual" ? null : replayDetector },
    milliseconds(0),
  );

/** Plays frames after whatever has been played already. */
export const watch = (played: Played, frames: readonly PoseFrame[]): Played => {
  const since = played.state.frame === null ? 0 : played.state.now + 50;
  return frames.reduce((so, frame) => {
    const at = milliseconds(since + frame.at);
    return give(so, { type: "frame.detected", frame: { ...frame, at } }, at);
  }, played);
};

/** Time passes before a camera that goes on seeing what it last saw. */
export const wait = (played: Played, seconds: number): Played =>
  Array.from({ length: seconds * 20 }).reduce<Played>((so) => {
    const at = milliseconds(so.state.now + 50);
    const last = so.state.frame;
    return give(so, last === null ? { type: "clock.ticked" } : { type: "frame.detected", frame: { ...last, at } }, at);
  }, played);

/** The engine saw these, one after the other, in the frame of now. */
export const observe = (played: Played, ...events: readonly MotionEvent[]): Played =>
  events.reduce<Played>((so, event) => {
    const [state, effects] = receiveEvent(so.state, event);
    return { state, effects: [...so.effects, ...effects] };
  }, played);

/** Keys of what was said. */
export const heard = ({ effects }: Played): readonly string[] =>
  effects.flatMap((effect) => (effect.type === "cue.say" ? [effect.line.key] : []));

const savedAs = ({ effects }: Played, isFinal: boolean): readonly SessionRecord[] =>
  effects.flatMap((effect) => (effect.type === "record.save" && effect.isFinal === isFinal ? [effect.record] : []));

/** For good. */
export const saved = (played: Played): readonly SessionRecord[] => savedAs(played, true);

/** While there is still something to be asked. */
export const savedEarly = (played: Played): readonly SessionRecord[] => savedAs(played, false);

/** The rehearsal did not go as its frames promised. */
export class UnreachedPhaseError extends Error {
  constructor(phase: string) {
    super(`the rehearsal never reached ${phase}`);
    this.name = "UnreachedPhaseError";
  }
}

/**
 * One state in each phase, with what was done in `motion` counted wherever counting has begun.
 * @param still a person who stands long enough to be calibrated
 */
export const rehearse = (
  plan: SessionPlan,
  still: readonly PoseFrame[],
  motion: readonly PoseFrame[],
): ((phase: SessionPhase["kind"]) => Played) => {
  const setUp = watch(begin(plan), still);
  const countdown = give(setUp, { type: "start.pressed" });
  const active = watch(wait(countdown, 5.1), motion);
  const askingPain = give(active, { type: "stop.pressed" });
  const askingEffort = give(askingPain, { type: "pain.answered", score: score(3) });
  const reached = [
    { state: startSession(plan), effects: [] },
    setUp,
    countdown,
    active,
    give(active, { type: "next-set.pressed" }),
    give(active, { type: "pause.pressed" }),
    askingPain,
    askingEffort,
    watch(begin({ ...plan, source: "file" }), motion),
    give(askingEffort, { type: "effort.answered", score: null }),
  ];
  return (phase) => {
    const played = reached.find(({ state }) => state.phase.kind === phase);
    if (played === undefined) throw new UnreachedPhaseError(phase);
    return { state: played.state, effects: [] };
  };
};
