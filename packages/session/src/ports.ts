import type { Milliseconds, PoseFrame } from "@plumbline/motion";
import type { SessionRecord } from "./session-record.ts";
import type { DetectorInfo, PoseSourceFailure, SessionSource, SourceKind } from "./source-info.ts";

export type { DetectorInfo, PoseSourceFailure, SessionSource, SourceKind };

export type Unsubscribe = () => void;

export type PoseSourceEvent =
  /** `fraction` 0–1 of the model's bytes. */
  | { readonly type: "model.progressed"; readonly fraction: number }
  /** No detector where nothing looks. */
  | { readonly type: "source.opened"; readonly detector: DetectorInfo | null }
  | { readonly type: "frame.detected"; readonly frame: PoseFrame }
  /** A file or a scripted sample came to its end. */
  | { readonly type: "source.ended" }
  | { readonly type: "source.failed"; readonly failure: PoseSourceFailure; readonly detail: string };

/** One person's poses over time; of a `manual` source there are none. Starts on the first subscription, stops on `close`. */
export type PoseSource = {
  readonly kind: SessionSource;
  subscribe(listener: (event: PoseSourceEvent) => void): Unsubscribe;
  /** Frees camera, Worker and memory. Idempotent. */
  close(): void;
};

/** Monotonic, and for a camera on the same time line as its `PoseFrame.at`. */
export type Clock = {
  now(): Milliseconds;
  /** Calls back about every `interval`, so that time passes between frames too. */
  every(interval: Milliseconds, listener: () => void): Unsubscribe;
};

/** What is said aloud: a message key and its values, so that the adapter translates. */
export type CueLine = {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Stop cues interrupt at once; counts never queue behind each other. */
  readonly priority: "stop" | "correct" | "count" | "guide";
};

export type Cue = { say(line: CueLine): void; silence(): void };

/** A record is saved when its movement is over, and again, for good, when nothing more is asked about it. */
export type SessionStore = { save(record: SessionRecord, isFinal: boolean): Promise<void> };
