import { LANDMARK, type LandmarkName, type Side } from "@plumbline/motion";
import { TRACE_JOINTS } from "@plumbline/session";

/** One line of the stick figure: places in a trace's pose. */
export type ReplayBone = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly side: Side | "middle";
};

const placeOf = (name: LandmarkName): number => TRACE_JOINTS.findIndex(({ index }) => index === LANDMARK[name]);

const bone = (from: LandmarkName, to: LandmarkName, side: Side | "middle"): ReplayBone => ({
  name: `${from}-${to}`,
  from: placeOf(from),
  to: placeOf(to),
  side,
});

const limbs = (side: Side): readonly ReplayBone[] => [
  bone(`${side}Shoulder`, `${side}Elbow`, side),
  bone(`${side}Elbow`, `${side}Wrist`, side),
  bone(`${side}Shoulder`, `${side}Hip`, side),
  bone(`${side}Hip`, `${side}Knee`, side),
  bone(`${side}Knee`, `${side}Ankle`, side),
  bone(`${side}Ankle`, `${side}Heel`, side),
  bone(`${side}Heel`, `${side}FootIndex`, side),
  bone(`${side}Ankle`, `${side}FootIndex`, side),
];

/** Right before left before the middle, so that equal overlaps look the same in every frame. */
export const replayBones: readonly ReplayBone[] = [
  ...limbs("right"),
  ...limbs("left"),
  bone("leftShoulder", "rightShoulder", "middle"),
  bone("leftHip", "rightHip", "middle"),
];

/** PRIV-02 keeps nose and ears only: enough to place a head, too little to be a face. */
export const headPlaces: readonly number[] = (["nose", "leftEar", "rightEar"] as const).map(placeOf);
