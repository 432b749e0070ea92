import type { PoseFrame } from "@plumbline/motion";

/** Frames of a file, newest first, so that adding one does not copy the others. */
export type Recording = { readonly frame: PoseFrame; readonly earlier: Recording; readonly length: number } | null;

export const addToRecording = (recording: Recording, frame: PoseFrame): Recording => ({
  frame,
  earlier: recording,
  length: (recording?.length ?? 0) + 1,
});

/** Oldest first. */
export const framesOf = (recording: Recording): readonly PoseFrame[] => {
  const newestFirst: PoseFrame[] = [];
  for (let entry = recording; entry !== null; entry = entry.earlier) newestFirst.push(entry.frame);
  return newestFirst.reverse();
};
