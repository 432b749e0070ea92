import { isEndedByStopChecks } from "@plumbline/clinical";
import type { CheckId } from "@plumbline/motion";
import { raiseStop } from "../cue-policy.ts";
import { isImpactLimitReached } from "../impacts.ts";
import type { SessionState } from "../session-state.ts";
import { type Step, say, stay } from "../step.ts";
import { addCheck } from "../tally.ts";
import { endByProgress, endMovement } from "./ending.ts";
import { pause } from "./pausing.ts";

/** The cue is remembered before the halt, which may close the record, and said after it, because a halt silences. */
const haltFor = (state: SessionState, check: CheckId, halt: (state: SessionState) => Step): Step => {
  const [cues, lines] = raiseStop(state.cues, check, state.now);
  const tally = addCheck(state.tally, check);
  const [halted, effects] = halt({ ...state, cues, tally, stopChecks: state.stopChecks + 1 });
  return [halted, [...effects, ...say(...lines)]];
};

/** A form check of severity stop: the exercise pauses, or ends (SAFE-09). */
export const stopForCheck = (state: SessionState, check: CheckId): Step =>
  haltFor(state, check, (next) =>
    isEndedByStopChecks(next.stopChecks) ? endMovement(next, "stopped") : pause(next, { kind: "check", check }),
  );

/** FC-IMP-A: the day's impacts are done. There is nothing to go on with, so the exercise ends. */
export const stopAtImpactLimit = (state: SessionState): Step =>
  state.phase.kind === "active" && isImpactLimitReached(state)
    ? haltFor(state, "FC-IMP-A", endByProgress)
    : stay(state);
