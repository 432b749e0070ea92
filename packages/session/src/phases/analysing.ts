import { analyseRecording, type PoseFrame } from "@plumbline/motion";
import { addToRecording, framesOf } from "../recording.ts";
import type { SessionState } from "../session-state.ts";
import { startThinning, stepThinning } from "../skeleton-trace/thin-skeleton.ts";
import { specForPatient } from "../spec-for-patient.ts";
import { addCheck, closeRefusal, openRefusal, type Tally } from "../tally.ts";

export const collectFrame = (state: SessionState, frame: PoseFrame): SessionState => ({
  ...state,
  begunAt: state.begunAt ?? frame.at,
  recording: addToRecording(state.recording, frame),
});

/** REP-01: a recording has no start signal, so it is judged as a whole, once its last frame is in. */
const analyse = (state: SessionState): SessionState => {
  const frames = framesOf(state.recording);
  const [first] = frames;
  if (first === undefined) return state;
  const analysis = analyseRecording(frames, specForPatient(state.plan));
  const refusals = analysis.events.reduce<Tally>((tally, event) => {
    if (event.type === "measurement.frozen") return openRefusal(tally, event.reason, event.at);
    if (event.type === "measurement.resumed") return closeRefusal(tally, event.at);
    return event.type === "check.raised" ? addCheck(tally, event.check) : tally;
  }, state.tally);
  return {
    ...state,
    calibration: analysis.calibration,
    tally: {
      ...refusals,
      repetitions: analysis.reps.map((rep) => ({ kind: "measured", set: 1, rep })),
      partials: analysis.partials.map((rep) => ({ set: 1, rep })),
      holds: analysis.holds.map((hold) => ({ kind: "measured", set: 1, hold })),
      view: analysis.view,
      notMeasurable: analysis.notMeasurable,
    },
    trace: state.plan.replayConsent ? frames.reduce(stepThinning, startThinning(first)) : null,
  };
};

/** Whatever ends the analysis of a file early, what was collected is judged. */
export const settle = (state: SessionState): SessionState =>
  state.phase.kind === "analysing" ? analyse(state) : state;
