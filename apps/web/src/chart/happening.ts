import { newUlid } from "../new-ulid.ts";
import { localDateTime } from "../session/local-date-time.ts";

/** Names and dates something that happens now. */
export const happening = (now: Date): { readonly id: string; readonly at: string } => ({
  id: newUlid(now.getTime(), crypto.getRandomValues(new Uint8Array(16))),
  at: localDateTime(now),
});
