import type { SessionUpload } from "@plumbline/contracts";
import { milliseconds } from "@plumbline/motion";
import { replaySignals, type SkeletonTrace, statureOf } from "@plumbline/session";
import type { Series } from "../charts/series.ts";

type Points = Series["points"];

export type SessionSignals = {
  readonly hipDrop: Points;
  readonly footLeft: Points;
  readonly footRight: Points;
  readonly heelLeft: Points;
  readonly heelRight: Points;
  readonly ankleGap: Points;
  readonly kneeLeft: Points;
  readonly kneeRight: Points;
};

/** The lower foot stands: only the lifted one is drawn above the line. */
const lifted = (share: number | null): number | null => (share === null ? null : Math.max(0, share));
const inPercent = (share: number | null): number | null => (share === null ? null : share * 100);

/** A replay's signals on the session's own time, in the units of the charts: percent of standing height, degrees. */
export const toSignals = (session: SessionUpload, trace: SkeletonTrace): SessionSignals => {
  const startMs = session.skeletonTrace?.startMs ?? 0;
  const samples = replaySignals(trace, {
    view: session.view ?? "oblique",
    bodyHeight: session.calibration?.bodyHeight ?? statureOf(trace),
    calibratedAt: milliseconds((session.calibration?.atMs ?? startMs) - startMs),
  });
  return {
    hipDrop: samples.map(({ at, hipDrop }) => ({ atMs: startMs + at, value: inPercent(hipDrop) })),
    footLeft: samples.map(({ at, footLift }) => ({ atMs: startMs + at, value: inPercent(lifted(footLift.left)) })),
    footRight: samples.map(({ at, footLift }) => ({ atMs: startMs + at, value: inPercent(lifted(footLift.right)) })),
    heelLeft: samples.map(({ at, heelRise }) => ({ atMs: startMs + at, value: inPercent(heelRise.left) })),
    heelRight: samples.map(({ at, heelRise }) => ({ atMs: startMs + at, value: inPercent(heelRise.right) })),
    ankleGap: samples.map(({ at, ankleGap }) => ({ atMs: startMs + at, value: inPercent(ankleGap) })),
    kneeLeft: samples.map(({ at, kneeFlexion }) => ({ atMs: startMs + at, value: kneeFlexion.left })),
    kneeRight: samples.map(({ at, kneeFlexion }) => ({ atMs: startMs + at, value: kneeFlexion.right })),
  };
};
