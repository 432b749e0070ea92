import type { SessionStore } from "@plumbline/session/ports";
import type { Keeper } from "../outbox/keeper.ts";

/** Keeps a patient's sessions on this device, in the outbox, from where they are sent. */
export const createIndexedDbSessionStore = (keeper: Keeper, subject: string): SessionStore => ({
  save: (record, isFinal) => keeper.keep(record, subject, isFinal),
});
