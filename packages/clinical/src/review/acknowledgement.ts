/** REV-04. */
export const ACKNOWLEDGEMENT_CHOICES = ["called", "message", "visit", "referred", "no-action"] as const;

/** `choice` is null until one is made. */
export type Acknowledgement = {
  readonly choice: (typeof ACKNOWLEDGEMENT_CHOICES)[number] | null;
  readonly note: string;
};

/** REV-04: a choice and a note. It never clears a lock: only `changeLock` and `isHoldCleared` do. */
export const isAcknowledged = ({ choice, note }: Acknowledgement): boolean => choice !== null && note.trim() !== "";
