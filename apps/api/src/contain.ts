import { errorNameOf, type Log, type LogEvent } from "./log.ts";

/** What is logged of a task that went wrong: never what it was about. */
type Failure = { readonly event: LogEvent; readonly requestId: string };

/**
 * Runs tasks one after the other, each whatever became of those before it.
 * @throws after the last one, what the first that failed threw: whoever asked must know
 */
export async function eachInTurn(tasks: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const task of tasks) {
    try {
      await task();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Runs a task that must keep nothing after it from its turn: what it throws is logged by its name, and thrown no further. */
export async function contain(log: Log, { event, requestId }: Failure, task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch (error) {
    log(event, { requestId, errorName: errorNameOf(error) });
  }
}
