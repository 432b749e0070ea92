import {
  type CurrentSessionUpload,
  type FormerSessionUpload,
  type SessionUpload,
  sessionUpload1,
  sessionUpload2,
  toDose,
} from "@plumbline/contracts";
import type { FormerSessionRecord, MeasuredRepetition, SessionRecord } from "@plumbline/session";

type FormerMeasured = FormerSessionRecord["partials"][number];

const toFormerMeasured = ({ startAt, peakAt, endAt, flags, checks, kneeFlexion, ...rest }: FormerMeasured) =>
  ({
    ...rest,
    startMs: startAt,
    peakMs: peakAt,
    endMs: endAt,
    flags: [...flags],
    checks: [...checks],
    kneeFlexion: { ...kneeFlexion },
  }) satisfies FormerSessionUpload["partials"][number];

const toMeasured = ({ held, ...rest }: MeasuredRepetition): CurrentSessionUpload["partials"][number] => ({
  ...toFormerMeasured(rest),
  heldMs: held,
});

const toManual = ({ set, at }: { readonly set: number; readonly at: number }) =>
  ({ source: "manual", set, atMs: at }) as const;

const toCalibration = (calibration: SessionRecord["calibration"]): SessionUpload["calibration"] => {
  if (calibration === null) return null;
  const { at, ...rest } = calibration;
  return { ...rest, atMs: at };
};

const toHold = ({ startAt, endAt, duration, checks, ...hold }: FormerSessionRecord["holds"][number]) => ({
  ...hold,
  startMs: startAt,
  endMs: endAt,
  durationMs: duration,
  checks: [...checks],
});

type Common = Omit<SessionRecord, "version" | "source" | "dose" | "activeTime" | "repetitions" | "partials" | "holds">;

/** What both versions say in the same way. The trace is only named: its bytes go ahead of it. */
const toCommon = ({ duration, calibration, refusals, cues, skeletonTrace, ...rest }: Common) => ({
  ...rest,
  durationMs: duration,
  calibration: toCalibration(calibration),
  refusals: refusals.map(({ startAt, duration: lasted, reason }) => ({ reason, startMs: startAt, durationMs: lasted })),
  cues: cues.map(({ check, at }) => ({ check, atMs: at })),
  skeletonTrace:
    skeletonTrace === null ? null : { startMs: skeletonTrace.startAt, byteLength: skeletonTrace.bytes.byteLength },
});

/** A record that has waited on this device since before version 2 is sent as it would have been then. */
const toFormerUpload = ({ repetitions, partials, holds, ...rest }: FormerSessionRecord): FormerSessionUpload =>
  sessionUpload1.parse({
    ...toCommon(rest),
    version: 1,
    source: rest.source,
    repetitions: repetitions.map((rep) => (rep.source === "manual" ? toManual(rep) : toFormerMeasured(rep))),
    partials: partials.map(toFormerMeasured),
    holds: holds.map(toHold),
  } satisfies Record<keyof FormerSessionUpload, unknown>);

/**
 * A session's record as the contract has it: units in the names.
 * @throws {ZodError} when the record breaks its contract: our code was wrong
 */
export const toSessionUpload = (record: SessionRecord | FormerSessionRecord): SessionUpload => {
  if (record.version === 1) return toFormerUpload(record);
  const { dose, activeTime, repetitions, partials, holds, ...rest } = record;
  return sessionUpload2.parse({
    ...toCommon(rest),
    version: 2,
    source: rest.source,
    dose: toDose(dose),
    activeMs: activeTime,
    repetitions: repetitions.map((rep) => (rep.source === "manual" ? toManual(rep) : toMeasured(rep))),
    partials: partials.map(toMeasured),
    // A record that has waited on this device since before holds named their source is sent without it.
    holds: holds.map(({ source, ...hold }) => (source === undefined ? toHold(hold) : { source, ...toHold(hold) })),
  } satisfies Record<keyof CurrentSessionUpload, unknown>);
};
