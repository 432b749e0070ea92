import type { LandmarkName, Side } from "@plumbline/motion";
import type { SyntheticBody } from "@plumbline/synthetic";
import { bendArm } from "./bend-arm.ts";
import type { FigureFrame } from "./figure.ts";
import { middleOf, pathThrough, type Spot, toBox } from "./picture-plane.ts";

/** Where hands rest that do not follow the motion: the synthetic person has no counter to hold. */
export type Grips = Readonly<Partial<Record<Side, Spot>>>;

/** Seen from straight ahead without perspective. The right side is the nearer one. */
export const drawBody = ({ landmarks, measures }: SyntheticBody, grips: Grips): Omit<FigureFrame, "held"> => {
  const spot = (...names: readonly LandmarkName[]): Spot => middleOf(names.map((name) => landmarks[name]));
  const neck = spot("leftShoulder", "rightShoulder");
  const hips = spot("leftHip", "rightHip");
  const arm = (side: Side): string => {
    // Drawn from the middle of the shoulders a little to their side, so that the figure has no corners.
    const shoulder = spot("leftShoulder", "rightShoulder", `${side}Shoulder`);
    const grip = grips[side];
    if (grip === undefined) return pathThrough([shoulder, spot(`${side}Elbow`), spot(`${side}Wrist`)]);
    const { elbow, wrist } = bendArm({ upper: measures.upperArm, lower: measures.forearm }, shoulder, grip);
    return pathThrough([shoulder, elbow, wrist]);
  };
  const leg = (side: Side): string =>
    pathThrough([
      spot("leftHip", "rightHip", `${side}Hip`),
      spot(`${side}Knee`),
      spot(`${side}Ankle`),
      spot(`${side}FootIndex`),
    ]);
  return {
    farArm: arm("left"),
    farLeg: leg("left"),
    trunk: pathThrough([neck, hips]),
    nearLeg: leg("right"),
    nearArm: arm("right"),
    head: toBox(spot("leftEar", "rightEar")),
  };
};
