import type { CueLine } from "./ports.ts";
import type { SessionRecord } from "./session-record.ts";

/** What the outside is asked to do; `runSession` performs it. */
export type SessionEffect =
  | { readonly type: "cue.say"; readonly line: CueLine }
  | { readonly type: "cue.silence" }
  | { readonly type: "record.save"; readonly record: SessionRecord }
  | { readonly type: "source.close" };
