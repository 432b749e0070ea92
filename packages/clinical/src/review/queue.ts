import type { Milliseconds } from "@plumbline/motion";
import { URGENCIES, type Urgency } from "../alerts/alert-catalogue.ts";

export type QueueEntry =
  | { readonly kind: "alert"; readonly urgency: Urgency; readonly at: Milliseconds }
  | { readonly kind: "session"; readonly at: Milliseconds };

const rankOf = (entry: QueueEntry): number =>
  entry.kind === "alert" ? URGENCIES.indexOf(entry.urgency) : URGENCIES.length;

/** REV-01: urgent, same_day, routine, then sessions that nobody has read; the oldest first. */
export const inQueueOrder = <Entry extends QueueEntry>(entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((one, other) => rankOf(one) - rankOf(other) || one.at - other.at);
