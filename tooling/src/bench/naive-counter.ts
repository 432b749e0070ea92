import {
  angleInPicture,
  LANDMARK,
  type LandmarkSet,
  type Milliseconds,
  type OneEuroState,
  type PoseFrame,
  stepOneEuro,
} from "@plumbline/motion";

/**
 * The counter that most open projects use, for comparison only: the knee angle in the picture, mean of left and right;
 * below 125° is down, then above 150° is up, and that is one repetition. The engine's filter, but no view, no person.
 */
export type NaiveState = { readonly isDown: boolean; readonly count: number; readonly angle: OneEuroState | null };

export const startNaive: NaiveState = { isDown: false, count: 0, angle: null };

/** The engine's filter for angles (FLT-1): Hz at rest, and gained per degree a second. */
const FILTER = { restCutoff: 1.6, speedGain: 0.05 };
const FLEXED = 125;
const EXTENDED = 150;

/** null without its joints: a filter never forgets a value that is no number. */
const kneeAngle = (image: LandmarkSet, hip: number, knee: number, ankle: number): number | null => {
  const [a, vertex, b] = [image[hip], image[knee], image[ankle]];
  return a && vertex && b ? angleInPicture(a, vertex, b) : null;
};

const meanKneeAngle = (image: LandmarkSet): number | null => {
  const left = kneeAngle(image, LANDMARK.leftHip, LANDMARK.leftKnee, LANDMARK.leftAnkle);
  const right = kneeAngle(image, LANDMARK.rightHip, LANDMARK.rightKnee, LANDMARK.rightAnkle);
  return left === null || right === null ? null : (left + right) / 2;
};

const count = (state: NaiveState, at: Milliseconds, sample: number): NaiveState => {
  const angle = stepOneEuro(state.angle, at, sample, FILTER);
  if (angle.value < FLEXED) return { ...state, angle, isDown: true };
  const isBack = state.isDown && angle.value > EXTENDED;
  return isBack ? { angle, isDown: false, count: state.count + 1 } : { ...state, angle };
};

export const stepNaive = (state: NaiveState, { at, image }: PoseFrame): NaiveState => {
  const sample = image === null ? null : meanKneeAngle(image);
  return sample === null ? state : count(state, at, sample);
};

export const countNaively = (frames: readonly PoseFrame[]): number => frames.reduce(stepNaive, startNaive).count;
