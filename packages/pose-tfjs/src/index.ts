export { type BlazePoseSourceOptions, createBlazePoseSource } from "./blazepose-source.ts";
export { type CameraOptions, createCameraFrames } from "./camera-frames.ts";
export { type FrameSource, FrameSourceError, type SourceFrame } from "./frame-source.ts";
export { createTrailingPreview, type TrailingPreview } from "./trailing-preview.ts";
export { createVideoFileFrames, type VideoFileOptions } from "./video-file-frames.ts";
export type { DetectionCost } from "./worker-protocol.ts";
