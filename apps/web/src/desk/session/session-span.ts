import type { SessionUpload } from "@plumbline/contracts";
import { type SkeletonTrace, TRACE_INTERVAL } from "@plumbline/session";

export type Span = { readonly from: number; readonly to: number };

/** A moment before the first and after the last movement, milliseconds. */
const LEAD = 1_000;

/**
 * What the time axis shows, milliseconds of the session: from just before the first movement to just after the last, so
 * that walking to the camera takes no room.
 */
export const sessionSpan = (session: SessionUpload, trace: SkeletonTrace | null): Span => {
  const { repetitions, partials, holds, durationMs, skeletonTrace } = session;
  const starts = [
    ...repetitions.map((rep) => (rep.source === "manual" ? rep.atMs : rep.startMs)),
    ...[...partials, ...holds].map(({ startMs }) => startMs),
  ];
  const ends = [
    ...repetitions.map((rep) => (rep.source === "manual" ? rep.atMs : rep.endMs)),
    ...[...partials, ...holds].map(({ endMs }) => endMs),
  ];
  const traceStart = trace === null ? 0 : (skeletonTrace?.startMs ?? 0);
  const traceEnd = trace === null ? durationMs : traceStart + (trace.poses.length - 1) * TRACE_INTERVAL;
  if (starts.length === 0) return { from: traceStart, to: Math.max(traceStart + LEAD, traceEnd) };
  const from = Math.max(Math.min(0, traceStart), Math.min(...starts) - LEAD);
  return { from, to: Math.max(from + LEAD, Math.max(...ends) + LEAD) };
};
