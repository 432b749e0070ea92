import { runChairStand } from "../chair-stand/run-chair-stand.ts";
import { runGridCase } from "../grid/run-grid-case.ts";
import { runNegative } from "../negatives/run-negative.ts";
import { runRounding } from "../rounding/run-rounding.ts";

/** What a worker can be asked to do, each with one case. */
export const runners = {
  grid: runGridCase,
  negative: runNegative,
  rounding: runRounding,
  chairStand: runChairStand,
} as const;

type Runners = typeof runners;
export type RunnerName = keyof Runners;
export type CaseOf<Name extends RunnerName> = Parameters<Runners[Name]>[0];
export type OutcomeOf<Name extends RunnerName> = ReturnType<Runners[Name]>;
