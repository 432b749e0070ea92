import type { StoredAlert } from "./alert-repository.ts";

/** The last received first. */
export const byArrival = (one: StoredAlert, other: StoredAlert): number => {
  if (one.receivedAt !== other.receivedAt) return one.receivedAt < other.receivedAt ? 1 : -1;
  return one.id < other.id ? 1 : -1;
};
