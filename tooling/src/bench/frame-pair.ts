import type { PoseFrame } from "@plumbline/motion";

/** One picture: what was found in it, and what was there. */
export type FramePair = { readonly found: PoseFrame; readonly truth: PoseFrame };
