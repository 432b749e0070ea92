import type { Side } from "../body/landmark.ts";
import type { CheckId, Severity } from "../checks/check-id.ts";
import type { Repetition } from "../motion-event.ts";
import { LAG_AT_REST } from "../signals/repetition-signals.ts";
import { milliseconds } from "../units.ts";
import type { RepOutcome } from "./rep-judgement.ts";
import type { RepetitionTrack } from "./repetition-track.ts";

/** FC-03: hurry is information until the third repetition in a row. */
const FAST_IN_A_ROW = 3;

/** The way back to rest must take at least so long, milliseconds: FC-STS-B, FC-HR-A. */
const SHORTEST_RETURN: readonly (readonly [CheckId, number])[] = [
  ["FC-STS-B", 800],
  ["FC-HR-A", 500],
];

/** What a finished repetition itself raises, of the checks that its exercise lists (§4.5). */
export const checksOfRep = (
  outcome: RepOutcome,
  listed: readonly CheckId[],
  fastInARow: number,
): ReadonlyMap<CheckId, Severity> => {
  const checks = new Map<CheckId, Severity>();
  if (outcome.flags.includes("fast")) checks.set("FC-03", fastInARow >= FAST_IN_A_ROW ? "correct" : "info");
  if (outcome.kind === "partial") checks.set("FC-04", "info");
  for (const [check, shortest] of SHORTEST_RETURN) {
    if (outcome.returnedAt - outcome.turnedAt < shortest) checks.set(check, "correct");
  }
  return new Map([...checks].filter(([check]) => listed.includes(check)));
};

/** REP-16. */
export const repetitionOf = (
  outcome: RepOutcome,
  track: RepetitionTrack,
  side: Side | null,
  checks: ReadonlyMap<CheckId, Severity>,
): Repetition => ({
  startAt: outcome.startAt,
  peakAt: milliseconds(Math.max(outcome.startAt, outcome.peakAt - LAG_AT_REST)),
  endAt: outcome.endAt,
  range: outcome.range,
  side,
  held: milliseconds(outcome.turnedAt - outcome.reachedAt),
  flags: outcome.flags,
  checks: [...checks.keys()],
  isClean: outcome.kind === "completed" && [...checks.values()].every((severity) => severity === "info"),
  kneeFlexion: track.kneeFlexion,
});
