import { type SessionUpload, sessionUpload } from "@plumbline/contracts";
import type { MeasuredRepetition, RecordedRepetition, SessionRecord } from "@plumbline/session";

type MeasuredUpload = SessionUpload["partials"][number];

const toMeasured = ({ startAt, peakAt, endAt, flags, checks, kneeFlexion, ...rest }: MeasuredRepetition) =>
  ({
    ...rest,
    startMs: startAt,
    peakMs: peakAt,
    endMs: endAt,
    flags: [...flags],
    checks: [...checks],
    kneeFlexion: { ...kneeFlexion },
  }) satisfies MeasuredUpload;

const toRepetition = (repetition: RecordedRepetition): SessionUpload["repetitions"][number] =>
  repetition.source === "manual"
    ? { source: "manual", set: repetition.set, atMs: repetition.at }
    : toMeasured(repetition);

const toCalibration = (calibration: SessionRecord["calibration"]): SessionUpload["calibration"] => {
  if (calibration === null) return null;
  const { at, ...rest } = calibration;
  return { ...rest, atMs: at };
};

/**
 * A session's record as the contract has it: units in the names. The trace is only named: its bytes go ahead of it.
 * @throws {ZodError} when the record breaks its contract: our code was wrong
 */
export const toSessionUpload = (record: SessionRecord): SessionUpload => {
  const { duration, calibration, repetitions, partials, holds, refusals, cues, skeletonTrace, ...rest } = record;
  return sessionUpload.parse({
    ...rest,
    durationMs: duration,
    calibration: toCalibration(calibration),
    repetitions: repetitions.map(toRepetition),
    partials: partials.map(toMeasured),
    holds: holds.map(({ startAt, endAt, duration: held, checks, ...hold }) => ({
      ...hold,
      startMs: startAt,
      endMs: endAt,
      durationMs: held,
      checks: [...checks],
    })),
    refusals: refusals.map(({ startAt, duration: lasted, reason }) => ({
      reason,
      startMs: startAt,
      durationMs: lasted,
    })),
    cues: cues.map(({ check, at }) => ({ check, atMs: at })),
    skeletonTrace:
      skeletonTrace === null ? null : { startMs: skeletonTrace.startAt, byteLength: skeletonTrace.bytes.byteLength },
  } satisfies Record<keyof SessionUpload, unknown>);
};
