import type { PoseFrame } from "@plumbline/motion";
import type { DetectorInfo, PoseSource, PoseSourceEvent, PoseSourceFailure, SessionSource } from "../ports.ts";

export const replayDetector: DetectorInfo = {
  name: "blazepose-full",
  backend: "wasm",
  weightsChecksum: "0".repeat(64),
};

export type ReplayPoseSource = PoseSource & {
  /** Plays the next `count` frames; the first call also opens the source. */
  readonly play: (count?: number) => void;
  readonly end: () => void;
  readonly fail: (failure: PoseSourceFailure) => void;
  readonly isClosed: () => boolean;
};

/** A source whose frames a test hands out: nothing happens between calls, nothing follows `close`. */
export const createReplayPoseSource = (kind: SessionSource, frames: readonly PoseFrame[]): ReplayPoseSource => {
  const listeners = new Set<(event: PoseSourceEvent) => void>();
  let played = 0;
  let isOpen = false;
  let isClosed = false;

  const tell = (event: PoseSourceEvent): void => {
    if (isClosed) return;
    for (const listener of [...listeners]) listener(event);
  };
  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    tell({ type: "model.progressed", fraction: 1 });
    tell({ type: "source.opened", detector: kind === "manual" ? null : replayDetector });
  };
  return {
    kind,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      isClosed = true;
      listeners.clear();
    },
    play: (count = frames.length) => {
      open();
      const batch = frames.slice(played, played + count);
      played += batch.length;
      for (const frame of batch) tell({ type: "frame.detected", frame });
    },
    end: () => tell({ type: "source.ended" }),
    fail: (failure) => tell({ type: "source.failed", failure, detail: "asked for by a test" }),
    isClosed: () => isClosed,
  };
};
