import type { PoseFrame } from "@plumbline/motion";
import { isWithin, type Span } from "./span.ts";

/** Nobody is found while a span lasts; the camera goes on. */
export const dropDetections = (frames: readonly PoseFrame[], spans: readonly Span[]): readonly PoseFrame[] =>
  frames.map((frame) => (isWithin(spans, frame.at) ? { ...frame, image: null, world: null } : frame));
