import { LANDMARK, type Landmark, type LandmarkSet, type PoseFrame } from "@plumbline/motion";

/**
 * The counter that most open projects use, for comparison only: the knee angle in the picture, mean of left and right;
 * below 125° is down, then above 150° is up, and that is one repetition. No smoothing, no view, no person.
 */
export type NaiveState = { readonly isDown: boolean; readonly count: number };

export const startNaive: NaiveState = { isDown: false, count: 0 };

const FLEXED = 125;
const EXTENDED = 150;

const angleAt = (a: Landmark, vertex: Landmark, b: Landmark): number => {
  const first = Math.atan2(a.y - vertex.y, a.x - vertex.x);
  const second = Math.atan2(b.y - vertex.y, b.x - vertex.x);
  const degrees = Math.abs(((first - second) * 180) / Math.PI);
  return degrees > 180 ? 360 - degrees : degrees;
};

const kneeAngle = (image: LandmarkSet, hip: number, knee: number, ankle: number): number => {
  const [a, vertex, b] = [image[hip], image[knee], image[ankle]];
  return a && vertex && b ? angleAt(a, vertex, b) : Number.NaN;
};

export const stepNaive = (state: NaiveState, { image }: PoseFrame): NaiveState => {
  if (image === null) return state;
  const left = kneeAngle(image, LANDMARK.leftHip, LANDMARK.leftKnee, LANDMARK.leftAnkle);
  const right = kneeAngle(image, LANDMARK.rightHip, LANDMARK.rightKnee, LANDMARK.rightAnkle);
  const angle = (left + right) / 2;
  if (angle < FLEXED) return { ...state, isDown: true };
  return state.isDown && angle > EXTENDED ? { isDown: false, count: state.count + 1 } : state;
};
