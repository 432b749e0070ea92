import type { SessionUpload } from "@plumbline/contracts";

/** Something at a time of the session that the therapist may want to look at. */
export type SessionMark =
  /** Said to the patient, at the time at which it was said. */
  | { readonly kind: "cue"; readonly atMs: number; readonly check: string }
  /** Noted at a repetition or hold without a cue, at its end. */
  | { readonly kind: "check"; readonly atMs: number; readonly check: string }
  | {
      readonly kind: "refusal";
      readonly atMs: number;
      readonly reason: SessionUpload["refusals"][number]["reason"];
      readonly durationMs: number;
    };

/** A cue is said at most this long after its fault (FC-13), so it may follow the repetition that raised it. */
const CUE_WITHIN = 2000;

/** Cues as they were said, form checks that no cue told, and what was not measured; in order. */
export const sessionMarks = ({
  repetitions,
  partials,
  holds,
  refusals,
  cues,
}: SessionUpload): readonly SessionMark[] => {
  const measured = [...repetitions.flatMap((rep) => (rep.source === "manual" ? [] : [rep])), ...partials, ...holds];
  const wasSaid = (check: string, startMs: number, endMs: number): boolean =>
    cues.some((cue) => cue.check === check && cue.atMs >= startMs && cue.atMs <= endMs + CUE_WITHIN);
  const checks = measured.flatMap(({ startMs, endMs, checks: found }) =>
    found
      .filter((check) => !wasSaid(check, startMs, endMs))
      .map((check) => ({ kind: "check", atMs: endMs, check }) as const),
  );
  const said = cues.map((cue) => ({ kind: "cue", ...cue }) as const);
  const gaps = refusals.map(
    ({ reason, startMs, durationMs }) => ({ kind: "refusal", atMs: startMs, reason, durationMs }) as const,
  );
  return [...said, ...checks, ...gaps].sort((earlier, later) => earlier.atMs - later.atMs);
};
