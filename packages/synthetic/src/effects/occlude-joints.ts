import { LANDMARK, type LandmarkName, type LandmarkSet, type PoseFrame } from "@plumbline/motion";
import { createRandom } from "../random.ts";
import { drawWander, heightOf, shiftLandmark, type Wander, wanderOn } from "../wander.ts";
import { isWithin, type Span } from "./span.ts";

/** What stands between camera and person, and the joints behind it. */
export const JOINTS_BEHIND = {
  "chair-back": ["leftHip", "rightHip", "leftKnee", "rightKnee"],
  walker: ["leftKnee", "rightKnee", "leftAnkle", "rightAnkle", "leftHeel", "rightHeel"],
} as const satisfies Readonly<Record<string, readonly LandmarkName[]>>;

export type OcclusionOptions = {
  readonly joints: readonly LandmarkName[];
  readonly spans: readonly Span[];
  readonly seed: number;
};

/** The detector hardly sees the joint, and knows it: below the 0.5 that REP-03 asks of each. */
const VISIBILITY_SHARE = 0.3;
/** It guesses where the joint is, so slowly wandering about it; a share of the person's height. Milliseconds. */
const DRIFT = 0.03;
const MEMORY = 700;

/** Joints that something hides while a span lasts: they are still given, but low in visibility and astray. */
export const occludeJoints = (frames: readonly PoseFrame[], options: OcclusionOptions): readonly PoseFrame[] => {
  const { joints, spans, seed } = options;
  const random = createRandom(seed);
  const hidden = new Set<number>(joints.map((name) => LANDMARK[name]));
  let wanders = new Map<number, Wander>([...hidden].map((index) => [index, drawWander(random)]));
  let previousAt = frames[0]?.at ?? 0;
  return frames.map((frame) => {
    const elapsed = frame.at - previousAt;
    previousAt = frame.at;
    wanders = new Map([...wanders].map(([index, wander]) => [index, wanderOn(random, wander, elapsed, MEMORY)]));
    if (!isWithin(spans, frame.at)) return frame;
    const hide = (landmarks: LandmarkSet): LandmarkSet => {
      const size = DRIFT * heightOf(landmarks);
      return landmarks.map((landmark, index) => {
        const wander = wanders.get(index);
        if (landmark === null || wander === undefined) return landmark;
        return shiftLandmark({ ...landmark, visibility: landmark.visibility * VISIBILITY_SHARE }, wander, size);
      });
    };
    return { ...frame, image: frame.image && hide(frame.image), world: frame.world && hide(frame.world) };
  });
};
