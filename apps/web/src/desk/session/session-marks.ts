import type { SessionUpload } from "@plumbline/contracts";

/** Something at a time of the session that the therapist may want to look at. */
export type SessionMark =
  | { readonly kind: "check"; readonly atMs: number; readonly check: string }
  | {
      readonly kind: "refusal";
      readonly atMs: number;
      readonly reason: SessionUpload["refusals"][number]["reason"];
      readonly durationMs: number;
    };

/** Form checks where their repetition or hold ended, which is when the patient heard the cue; and what was not measured. */
export const sessionMarks = ({ repetitions, partials, holds, refusals }: SessionUpload): readonly SessionMark[] => {
  const measured = [...repetitions.flatMap((rep) => (rep.source === "manual" ? [] : [rep])), ...partials, ...holds];
  const checks = measured.flatMap(({ endMs, checks: found }) =>
    found.map((check) => ({ kind: "check", atMs: endMs, check }) as const),
  );
  const gaps = refusals.map(
    ({ reason, startMs, durationMs }) => ({ kind: "refusal", atMs: startMs, reason, durationMs }) as const,
  );
  return [...checks, ...gaps].sort((earlier, later) => earlier.atMs - later.atMs);
};
