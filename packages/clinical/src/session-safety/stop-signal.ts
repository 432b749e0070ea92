import { type Milliseconds, milliseconds } from "@plumbline/motion";

/** SAFE-05: what halts whatever is going on. */
export type StopSignal =
  | { readonly by: "word"; readonly word: string }
  | { readonly by: "button" }
  /** Both arms crossed over the head. */
  | { readonly by: "crossed-arms"; readonly held: Milliseconds };

/** What follows the halt. `get-help`: FALL-09; `sit-down`: SAFE-04. */
export type AfterStop = "ask" | "ask-pain" | "sit-down" | "get-help";

/** SAFE-05: within this the movement has halted. */
export const HALTS_WITHIN = milliseconds(500);
const CROSSED_FOR = milliseconds(1_000);

const AFTER_WORD: ReadonlyMap<string, AfterStop> = new Map([
  ["stop", "ask"],
  ["help", "get-help"],
  ["pain", "ask-pain"],
  ["dizzy", "sit-down"],
]);

/** SAFE-05: the words to listen for, where speech is recognised on the device (PRIV-01). */
export const STOP_WORDS: readonly string[] = [...AFTER_WORD.keys()];

/** SAFE-05: null when it is no signal to stop. A stop costs nothing: it is no failed repetition and no missed day. */
export const decideStop = (signal: StopSignal): AfterStop | null => {
  switch (signal.by) {
    case "button":
      return "ask";
    case "crossed-arms":
      return signal.held >= CROSSED_FOR ? "ask" : null;
    case "word":
      return AFTER_WORD.get(signal.word.trim().toLowerCase()) ?? null;
  }
};
