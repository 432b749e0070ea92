import type { AlertQueue } from "@plumbline/contracts";

/** How many alerts of the queue belong to one fall, by its id. */
export const threadsIn = (entries: AlertQueue["entries"]): ReadonlyMap<string, number> => {
  const threads = entries.flatMap(({ alert }) => (alert.thread === null ? [] : [alert.thread]));
  return new Map(threads.map((thread) => [thread, threads.filter((other) => other === thread).length]));
};

/** Which alerts stand in the queue: when this changes, so does what the caseload says. */
export const signatureOf = (entries: AlertQueue["entries"]): string =>
  entries
    .map(({ patient, alert }) => `${patient.id}/${alert.id}`)
    .toSorted()
    .join(" ");
