/** REP-19: where the frames come from. */
export type SourceKind = "camera" | "file" | "sample";

/** REP-19: what a session rests on; `manual` where nothing looks, and the patient says what was done. */
export type SessionSource = SourceKind | "manual";

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
