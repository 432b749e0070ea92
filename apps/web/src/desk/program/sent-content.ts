import type { ProgramContent } from "@plumbline/clinical";
import { plannedIn, type ProgramContent as SentContent, toDose } from "@plumbline/contracts";

/** A program as it is sent, and as the rules read it: only the doses are written in another way. */
export const fromSentContent = (sent: SentContent): ProgramContent => ({
  ...sent,
  exercises: plannedIn(sent),
});

export const toSentContent = ({ exercises, aerobic, message }: ProgramContent): SentContent => ({
  aerobic: aerobic === null ? null : { ...aerobic, minutes: { ...aerobic.minutes } },
  message: message.trim(),
  exercises: exercises.map(({ exercise, days, dose }) => ({ exercise, days: [...days], dose: toDose(dose) })),
});
