import type { SessionUpload } from "@plumbline/contracts";
import { milliseconds } from "@plumbline/motion";
import { type ReplaySample, replaySignals, type SkeletonTrace, statureOf, trunkLengthOf } from "@plumbline/session";

/** A replay's signals; their times are since the trace's start. */
export const toSamples = (session: SessionUpload, trace: SkeletonTrace): readonly ReplaySample[] => {
  const startMs = session.skeletonTrace?.startMs ?? 0;
  return replaySignals(trace, {
    view: session.view ?? "oblique",
    bodyHeight: session.calibration?.bodyHeight ?? statureOf(trace),
    trunkLength: session.calibration?.trunkLength ?? trunkLengthOf(trace),
    calibratedAt: milliseconds((session.calibration?.atMs ?? startMs) - startMs),
  });
};
