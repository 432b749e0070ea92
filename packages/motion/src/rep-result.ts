import type { CheckId, Severity } from "./exercise-spec.ts";
import type { KneeFlexion } from "./knee-flexion.ts";
import type { Repetition } from "./motion-event.ts";
import type { RepOutcome } from "./rep-judgement.ts";
import { milliseconds } from "./units.ts";

/** FC-03: hurry is information until the third repetition in a row. */
const FAST_IN_A_ROW = 3;

/** What was raised on the way, and what the repetition itself raises: FC-03 and FC-04. */
export const checksOfRep = (
  outcome: RepOutcome,
  raised: ReadonlyMap<CheckId, Severity>,
  fastInARow: number,
): ReadonlyMap<CheckId, Severity> => {
  const checks = new Map(raised);
  if (outcome.flags.includes("fast")) checks.set("FC-03", fastInARow >= FAST_IN_A_ROW ? "correct" : "info");
  if (outcome.kind === "partial") checks.set("FC-04", "info");
  return checks;
};

/** REP-16. `lag` is the filter's at the turning point, milliseconds. */
export const repetitionOf = (
  outcome: RepOutcome,
  checks: ReadonlyMap<CheckId, Severity>,
  kneeFlexion: KneeFlexion,
  lag: number,
): Repetition => ({
  startAt: outcome.startAt,
  peakAt: milliseconds(Math.max(outcome.startAt, outcome.peakAt - lag)),
  endAt: outcome.endAt,
  range: outcome.range,
  side: null,
  flags: outcome.flags,
  checks: [...checks.keys()],
  isClean: outcome.kind === "completed" && [...checks.values()].every((severity) => severity === "info"),
  kneeFlexion,
});
