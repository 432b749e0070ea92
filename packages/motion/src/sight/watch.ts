import { type Body, readBody, sizeOf } from "../body/body.ts";
import type { Side } from "../body/landmark.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import type { Calibration } from "../calibration/calibration.ts";
import type { ExerciseSpec } from "../exercise-spec.ts";
import type { MotionEvent, NotMeasurableReason } from "../motion-event.ts";
import { moveOf } from "../movement-spec.ts";
import { isTrunkTall } from "../signals/hip-drop.ts";
import type { Milliseconds } from "../units.ts";
import { type FrameRateState, frameRateOf, startFrameRate, stepFrameRate } from "./frame-rate.ts";
import { gradeFrameRate } from "./frame-rate-grade.ts";
import { type FreezeState, startFreeze, stepFreeze } from "./freeze.ts";
import { followPerson, isSamePerson, type LockState, noteStranger, startLock } from "./patient-lock.ts";
import { usedJointsOf } from "./used-joints.ts";
import { isTwisted, nearerSide, startView, stepView, type View, type ViewState } from "./view.ts";
import { gateBody } from "./visibility-gate.ts";
import { areFeetSeen, isWalking, startWalking, stepWalking, type WalkingState } from "./walking.ts";

/** What must be true before a frame may be measured: the right person, in sight, in a counted view, standing, in time. */
export type WatchState = {
  readonly frameRate: FrameRateState;
  readonly freeze: FreezeState;
  readonly view: ViewState | null;
  readonly lock: LockState | null;
  readonly walking: WalkingState;
  /** REP-05: what was seen since a freeze's last problem, oldest first; it is not trusted yet. */
  readonly waiting: readonly Sight[];
};

export type Sight = {
  readonly body: Body;
  readonly view: View;
  readonly nearer: Side;
  readonly sides: readonly Side[];
};

/** How long a freeze lasted, and what was seen since its last problem, oldest first. */
export type Resumed = { readonly frozenFor: Milliseconds; readonly seen: readonly Sight[] };

export type WatchResult = {
  readonly state: WatchState;
  /** null when this frame must not be measured. */
  readonly sight: Sight | null;
  readonly events: readonly MotionEvent[];
  /** In the frame that ends a freeze. */
  readonly resumed: Resumed | null;
};

export const startWatch = (calibration: Calibration | null): WatchState => ({
  frameRate: startFrameRate,
  freeze: startFreeze,
  view: null,
  lock: calibration === null ? null : startLock(calibration.at, calibration.centre, calibration.scale),
  walking: startWalking,
  waiting: [],
});

/** The shoulder line of a bent or twisted body turns with it, so the view is read while the trunk is tall and straight. */
const nextView = (view: ViewState | null, body: Body, calibration: Calibration): ViewState => {
  if (view === null) return startView(body);
  return isTrunkTall(body, calibration) && !isTwisted(body) ? stepView(view, body) : view;
};

/** A recording has no start signal to lock on: the first person of the calibrated size is the patient. */
const lockOf = (lock: LockState | null, body: Body, calibration: Calibration): LockState =>
  lock ?? startLock(body.at, body.midHip, calibration.scale);

/** REP-10: stepping is what two exercises are. Feet that are not seen say nothing. */
const nextWalking = ({ walking }: WatchState, body: Body, size: number, spec: ExerciseSpec): WalkingState => {
  const sides = moveOf(spec.movement)?.sides;
  const isStepping = sides === "direction" || sides === "leading";
  return isStepping || !areFeetSeen(body) ? startWalking : stepWalking(walking, body, size);
};

type Look = { readonly state: WatchState; readonly sight: Sight | null; readonly problem: NotMeasurableReason | null };

const look = (state: WatchState, frame: PoseFrame, spec: ExerciseSpec, calibration: Calibration): Look => {
  const body = readBody(frame);
  const blind = (problem: NotMeasurableReason, next: WatchState = state): Look => ({
    state: next,
    sight: null,
    problem,
  });
  if (body === null) return blind("no-person");
  const lock = lockOf(state.lock, body, calibration);
  const size = sizeOf(body, spec.body);
  if (!isSamePerson(lock, body, size, calibration.bodyHeight)) {
    return blind("second-person", { ...state, lock: noteStranger(lock, body) });
  }
  const view = nextView(state.view, body, calibration);
  const nearer = nearerSide(view);
  const next = { ...state, view, lock: followPerson(lock, body, size), walking: nextWalking(state, body, size, spec) };
  // The view first: whoever is asked to turn need not be told about the leg that the turn will show.
  if (!spec.views.includes(view.view)) return blind("wrong-view", next);
  const gate = gateBody(body, view.view, nearer, usedJointsOf(spec));
  if (gate.kind === "shut") return blind(gate.reason, next);
  if (gradeFrameRate(frameRateOf(state.frameRate)) === "too-slow") return blind("frame-rate-low", next);
  const sight = { body, view: view.view, nearer, sides: gate.sides };
  const problem = isWalking(next.walking, calibration.bodyHeight) ? "walking" : null;
  return { state: next, sight, problem };
};

const viewEvents = (before: ViewState | null, after: ViewState | null, frame: PoseFrame): readonly MotionEvent[] =>
  after !== null && after.view !== before?.view ? [{ type: "view.changed", at: frame.at, view: after.view }] : [];

/** One frame in; whether it may be measured, and what to tell about it, out. */
export const stepWatch = (
  state: WatchState,
  frame: PoseFrame,
  spec: ExerciseSpec,
  calibration: Calibration,
): WatchResult => {
  const timed = { ...state, frameRate: stepFrameRate(state.frameRate, frame.at) };
  const seen = look(timed, frame, spec, calibration);
  const [freeze, change] = stepFreeze(state.freeze, frame.at, seen.problem);
  const events: MotionEvent[] = [...viewEvents(state.view, seen.state.view, frame)];
  if (change?.kind === "froze") events.push({ type: "measurement.frozen", at: frame.at, reason: change.reason });
  if (change?.kind === "resumed") {
    events.push({ type: "measurement.resumed", at: frame.at, frozenFor: change.frozenFor });
  }
  const isWaiting = freeze.frozen !== null && seen.problem === null && seen.sight !== null;
  const waiting = isWaiting ? [...state.waiting, seen.sight] : [];
  const mayMeasure = seen.problem === null && freeze.frozen === null;
  return {
    state: { ...seen.state, freeze, waiting },
    sight: mayMeasure ? seen.sight : null,
    events,
    resumed: change?.kind === "resumed" ? { frozenFor: change.frozenFor, seen: state.waiting } : null,
  };
};
