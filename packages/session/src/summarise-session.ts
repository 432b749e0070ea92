import { isMeasured } from "@plumbline/exercises";
import { type Calibration, type Milliseconds, medianOf, milliseconds } from "@plumbline/motion";
import { medianRateOf } from "./frame-rate.ts";
import { recordResults, type SinceOrigin } from "./record-results.ts";
import { framesOf } from "./recording.ts";
import {
  type RecordedCalibration,
  type RecordedTrace,
  SESSION_RECORD_VERSION,
  type SessionRecord,
} from "./session-record.ts";
import type { SessionState } from "./session-state.ts";
import { differenceOfSides } from "./side-difference.ts";
import { encodeSkeletonTrace } from "./skeleton-trace/encode-skeleton-trace.ts";
import { finishThinning } from "./skeleton-trace/thin-skeleton.ts";
import { statureOf } from "./skeleton-trace/trace-stature.ts";
import type { PoseSourceFailure } from "./source-info.ts";

/** REP-08: below it the therapist is told. */
const FULL_RATE = 15;

const recordCalibration = (calibration: Calibration, since: SinceOrigin): RecordedCalibration => {
  const { bodyHeight, trunkLength, ankleGap, trunkForward, trunkSide, neckBend, view } = calibration;
  return {
    at: since(calibration.at),
    bodyHeight,
    trunkLength,
    ankleGap,
    trunkForward,
    trunkSide,
    neckBend,
    view,
  };
};

const recordTrace = (state: SessionState, since: SinceOrigin): RecordedTrace | null => {
  if (!state.plan.replayConsent || state.trace === null) return null;
  const trace = finishThinning(state.trace);
  if (trace === null) return null;
  const stature = state.calibration?.bodyHeight ?? statureOf(trace);
  return { startAt: since(state.trace.origin), bytes: encodeSkeletonTrace(trace, stature) };
};

const medianFrameRate = (state: SessionState): number | null =>
  state.recording === null
    ? medianOf(state.frameRate.samples)
    : medianRateOf(framesOf(state.recording).map((frame) => frame.at));

/** Minutes of all sets, where minutes were asked for. A recording is not timed: it has no start signal. */
const activeTime = ({ plan, tally }: SessionState): Milliseconds | null =>
  plan.dose.kind === "time" && plan.source !== "file"
    ? milliseconds(tally.activeTimes.reduce((sum, { duration }) => sum + duration, 0))
    : null;

/** What is kept of a session whose movement is over. Times become milliseconds since its first frame. */
export const summariseSession = (state: SessionState, failure: PoseSourceFailure | null): SessionRecord => {
  const { plan, tally } = state;
  const origin = state.origin ?? state.begunAt ?? state.now;
  const since: SinceOrigin = (at) => milliseconds(at - origin);
  const endedAt = state.ending?.at ?? state.now;
  const median = medianFrameRate(state);
  return {
    version: SESSION_RECORD_VERSION,
    sessionId: plan.sessionId,
    exerciseId: plan.exercise.id,
    programVersion: plan.programVersion,
    source: plan.source,
    dose: plan.dose,
    activeTime: activeTime(state),
    detector: state.detector,
    device: plan.device,
    startedAt: plan.startedAt,
    duration: milliseconds(Math.max(0, endedAt - (state.begunAt ?? endedAt))),
    status: state.ending?.status ?? "stopped",
    failure,
    calibration: state.calibration === null ? null : recordCalibration(state.calibration, since),
    frameRate: { median, isReduced: median !== null && median < FULL_RATE },
    view: tally.view,
    notMeasurable: isMeasured(plan.exercise) ? tally.notMeasurable : "timer-only",
    ...recordResults(plan.source, tally, since),
    cues: state.cues.said.map(({ check, at }) => ({ check, at: since(at) })),
    checks: tally.checks,
    sideDifference: differenceOfSides(tally, plan.exercise.spec.movement),
    pain: state.pain,
    effort: state.effort,
    replayConsent: plan.replayConsent,
    skeletonTrace: recordTrace(state, since),
  };
};
