import { offsetOf } from "@plumbline/clinical";
import { localTimeAt } from "../local-time-at.ts";
import type { StoredEntry } from "./chart-repository.ts";

/** A device's clock may run ahead by so much: the order in which it dated things stays, milliseconds. [E] */
const AHEAD = 15 * 60_000;

/** @param at ISO 8601 with an offset, which stays @param receivedAt ISO 8601 in UTC */
const noLaterThan = (at: string, receivedAt: string): string => {
  const arrived = Date.parse(receivedAt);
  return Date.parse(at) <= arrived + AHEAD ? at : localTimeAt(arrived, offsetOf(at));
};

/**
 * CHO-32: nothing happened after it was told. What a wrong clock dates later counts from its arrival: as it is dated, an
 * intake would never be due again, and a lock would begin in years. What is stored stays as it was sent.
 */
export const asArrived = <Entry extends StoredEntry>(entry: Entry): Entry =>
  entry.is === "intake"
    ? { ...entry, intake: { ...entry.intake, completedAt: noLaterThan(entry.intake.completedAt, entry.receivedAt) } }
    : { ...entry, event: { ...entry.event, at: noLaterThan(entry.event.at, entry.receivedAt) } };
