import { type SessionUpload, sessionUpload } from "@plumbline/contracts";
import type { MeasuredRepetition, RecordedRepetition, SessionRecord } from "@plumbline/session";

type MeasuredUpload = SessionUpload["partials"][number];

/** `btoa` takes a string of bytes; built in pieces, because a call takes only so many arguments. */
const PIECE = 8_192;
const toBase64 = (bytes: Uint8Array): string => {
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * PIECE, (index + 1) * PIECE)),
  );
  return btoa(pieces.join(""));
};

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
 * A session's record as the contract has it: units in the names, the trace as text.
 * @throws {ZodError} when the record breaks its contract: our code was wrong
 */
export const toSessionUpload = (record: SessionRecord): SessionUpload => {
  const { duration, calibration, repetitions, partials, holds, refusals, skeletonTrace, ...rest } = record;
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
    skeletonTrace:
      skeletonTrace === null ? null : { startMs: skeletonTrace.startAt, base64: toBase64(skeletonTrace.bytes) },
  } satisfies Record<keyof SessionUpload, unknown>);
};
