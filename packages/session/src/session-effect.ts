import type { CueLine } from "./ports.ts";
import type { SessionRecord } from "./session-record.ts";

/** What the outside is asked to do; `runSession` performs it. */
export type SessionEffect =
  | { readonly type: "cue.say"; readonly line: CueLine }
  | { readonly type: "cue.silence" }
  /** `isFinal`: nothing more is asked about it. Until then the record is kept, so that a killed tab loses no count. */
  | { readonly type: "record.save"; readonly record: SessionRecord; readonly isFinal: boolean }
  | { readonly type: "source.close" };
