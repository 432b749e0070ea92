import type { StandingLock } from "../gating/gate.ts";
import type { Lock } from "../session-safety/pain.ts";

/** A therapist's word about a lock after a fall. Always with a note. */
export type LockWord = { readonly says: "unlock" | "seated-work-allowed"; readonly note: string };

export type LockOutcome =
  | { readonly kind: "changed"; readonly lock: StandingLock | null }
  | { readonly kind: "refused"; readonly rule: "FALL-11"; readonly what: "note-missing" };

/** FALL-11: seated and lying work waits for the therapist, too. */
export const standingLockAfter = (before: StandingLock | null, lock: Lock): StandingLock | null =>
  lock === "standing" ? { mayDoSeatedWork: false } : before;

/** FALL-11: only the therapist, and only with a note. An acknowledged alert changes nothing here (REV-04). */
export const changeLock = ({ says, note }: LockWord): LockOutcome => {
  if (note.trim() === "") return { kind: "refused", rule: "FALL-11", what: "note-missing" };
  return { kind: "changed", lock: says === "unlock" ? null : { mayDoSeatedWork: true } };
};
