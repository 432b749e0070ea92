import type { Cue, CueLine } from "../ports.ts";

export type RecordingCue = Cue & {
  /** Everything said, and "silence" where speech was cut off. */
  readonly said: () => readonly (CueLine | "silence")[];
};

export const createRecordingCue = (): RecordingCue => {
  const said: (CueLine | "silence")[] = [];
  return {
    say: (line) => {
      said.push(line);
    },
    silence: () => {
      said.push("silence");
    },
    said: () => said,
  };
};
