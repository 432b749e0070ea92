import { type Dose, isMeasured } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import { sayLeastTimeDone, sayMinutesLeft, sayPress, sayPressSeconds, sayRelax, saySecondsLeft } from "../cue-lines.ts";
import type { CueLine } from "../ports.ts";
import type { SessionState } from "../session-state.ts";
import { andThen, type Step, say, stay } from "../step.ts";
import { activeTimeOf } from "../tally.ts";
import { timeDone } from "../time-done.ts";
import { guideAt } from "../timer-guide.ts";
import { breathe } from "./breathe.ts";

type TimeDose = Extract<Dose, { kind: "time" }>;

const MINUTE = 60;
/** The end is announced so long before, and its last seconds are counted. [E] */
const END_ANNOUNCED = 10;
const END_COUNTED = 5;
/** After a longer silence, as when the page slept, only what is due now is said. Seconds. [E] */
const LONGEST_CATCH_UP = 3;

/** The least that was asked for, once it is done, and each whole minute that is left. */
const tellLeft = (dose: TimeDose, second: number): readonly CueLine[] => {
  const left = dose.to / 1000 - second;
  if (left <= 0) return [];
  if (second === dose.from / 1000) return [sayLeastTimeDone(Math.round(second / MINUTE))];
  return left % MINUTE === 0 ? [sayMinutesLeft(left / MINUTE)] : [];
};

/** The last seconds. */
const tellEnd = (dose: TimeDose, second: number): readonly CueLine[] => {
  const left = dose.to / 1000 - second;
  return left === END_ANNOUNCED || (left > 0 && left <= END_COUNTED) ? [saySecondsLeft(left)] : [];
};

/** Timer mode: "Press… 2, 3, 4, 5. Relax." @param second since the last start */
const tellGuide = (second: number): readonly CueLine[] => {
  const guide = guideAt(milliseconds(second * 1000));
  if (guide.kind === "press") return [guide.second === 1 ? sayPress : sayPressSeconds(guide.second)];
  return guide.second === 1 ? [sayRelax] : [];
};

/** Where minutes are asked for: what is due with each second of them. */
export const tellTime = (state: SessionState): Step => {
  const { plan, phase } = state;
  const { dose } = plan;
  if (phase.kind !== "active" || dose.kind !== "time") return stay(state);
  const seconds = Math.floor(timeDone(state) / 1000);
  const passed = Math.min(seconds - phase.secondsSaid, LONGEST_CATCH_UP);
  if (passed <= 0) return stay(state);
  const startedAt = activeTimeOf(state.tally, state.set) / 1000;
  const linesAt = (second: number): readonly CueLine[] => [
    ...(isMeasured(plan.exercise) ? tellEnd(dose, second) : tellGuide(second - startedAt)),
    ...tellLeft(dose, second),
  ];
  const lines = Array.from({ length: passed }, (_, index) => seconds - passed + 1 + index).flatMap(linesAt);
  const told: Step = [{ ...state, phase: { ...phase, secondsSaid: seconds } }, say(...lines)];
  // Nothing else tells a timer's patient when a hold begins.
  return isMeasured(plan.exercise) ? told : andThen(told, breathe);
};
