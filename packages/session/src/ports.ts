import type { Milliseconds, PoseFrame } from "@plumbline/motion";
import type { SessionRecord } from "./session-record.ts";

export type Unsubscribe = () => void;

/** REP-19: where the frames come from. */
export type SourceKind = "camera" | "file" | "sample";

export type DetectorInfo = {
  readonly name: "blazepose-full";
  /** What ran the network: the GPU, or the processor where there is none. */
  readonly backend: "webgl" | "wasm";
  /** SHA-256 (hex) over the model files. */
  readonly weightsChecksum: string;
};

/** Why a source cannot go on. Each has a screen of its own. */
export type PoseSourceFailure =
  | "no-camera"
  | "permission-denied"
  | "camera-in-use"
  | "no-webassembly"
  | "model-not-loaded"
  | "worker-died"
  | "video-unreadable";

export type PoseSourceEvent =
  /** `fraction` 0–1 of the model's bytes. */
  | { readonly type: "model.progressed"; readonly fraction: number }
  | { readonly type: "source.opened"; readonly detector: DetectorInfo }
  | { readonly type: "frame.detected"; readonly frame: PoseFrame }
  /** A file or a scripted sample came to its end. */
  | { readonly type: "source.ended" }
  | { readonly type: "source.failed"; readonly failure: PoseSourceFailure; readonly detail: string };

/** One person's poses over time. Starts on the first subscription, stops on `close`. */
export type PoseSource = {
  readonly kind: SourceKind;
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

export type SessionStore = { save(record: SessionRecord): Promise<void> };
