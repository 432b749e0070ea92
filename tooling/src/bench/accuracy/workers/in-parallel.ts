import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { CaseOf, OutcomeOf, RunnerName } from "./runners.ts";

const WORKER = new URL("./worker.ts", import.meta.url);

const runShare = <Name extends RunnerName>(
  name: Name,
  cases: readonly CaseOf<Name>[],
): Promise<readonly OutcomeOf<Name>[]> =>
  new Promise((resolve, reject) => {
    const outcomes: OutcomeOf<Name>[] = [];
    new Worker(WORKER, { workerData: { name, cases } })
      .on("message", (outcome: OutcomeOf<Name>) => outcomes.push(outcome))
      .on("error", reject)
      .on("exit", () => resolve(outcomes));
  });

export type Ran<Name extends RunnerName> = { readonly one: CaseOf<Name>; readonly outcome: OutcomeOf<Name> };

/** Runs all cases on all cores; the result does not depend on how many there are. */
export const inParallel = async <Name extends RunnerName>(
  name: Name,
  cases: readonly CaseOf<Name>[],
): Promise<readonly Ran<Name>[]> => {
  const cores = availableParallelism();
  // Every core gets some of each kind: the kinds lie together and differ in length.
  const shares = Array.from({ length: cores }, (_, core) => cases.filter((_case, index) => index % cores === core));
  const outcomes = await Promise.all(shares.map((share) => runShare(name, share)));
  return cases.flatMap((one, index) => {
    const outcome = outcomes[index % cores]?.[Math.floor(index / cores)];
    return outcome === undefined ? [] : [{ one, outcome }];
  });
};
