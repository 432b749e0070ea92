import type { PoseSourceEvent } from "./ports.ts";
import type { Score } from "./score.ts";

/** What a person does at the screen. null answers a question that was skipped. */
export type SessionCommand =
  | { readonly type: "start.pressed" }
  | { readonly type: "stop.pressed" }
  | { readonly type: "pause.pressed" }
  | { readonly type: "resume.pressed" }
  | { readonly type: "finish.pressed" }
  | { readonly type: "next-set.pressed" }
  /** REP-18: a repetition that the patient counts by hand; where holds are asked for, the beginning or end of one. */
  | { readonly type: "count.pressed" }
  | { readonly type: "pain.answered"; readonly score: Score | null }
  | { readonly type: "effort.answered"; readonly score: Score | null }
  | { readonly type: "voice.switched"; readonly isOn: boolean }
  /** The page goes away: what was measured is kept, open questions stay unanswered. */
  | { readonly type: "page.left" };

export type SessionInput = PoseSourceEvent | SessionCommand | { readonly type: "clock.ticked" };
