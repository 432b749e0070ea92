import { errorNameOf, type Log, type LogEvent } from "./log.ts";

/** What is logged of a task that went wrong: never what it was about. */
type Failure = { readonly event: LogEvent; readonly requestId: string };

/** Runs a task that must keep nothing after it from its turn: what it throws is logged by its name, and thrown no further. */
export async function contain(log: Log, { event, requestId }: Failure, task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch (error) {
    log(event, { requestId, errorName: errorNameOf(error) });
  }
}
