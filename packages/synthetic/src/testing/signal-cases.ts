import { degrees, milliseconds } from "@plumbline/motion";
import type { Act } from "../act.ts";
import { aheadOfShoulder, elbowAngle, type jointsAt, kneeAngle, wristGap, wristsAboveShoulder } from "./seen-signal.ts";

type Joints = ReturnType<typeof jointsAt>;
export type SignalCase = {
  readonly name: string;
  readonly range: readonly [number, number];
  readonly act: (reach: number) => Act;
  /** The signal of the specification's §4.3; `trunk` is T in metres. */
  readonly signal: (joints: Joints, trunk: number) => number;
  readonly within: number;
  readonly from: readonly ("seated" | "standing")[];
};

const both = ["seated", "standing"] as const;
const hold = milliseconds(1500);
export const seatedAndArmCases: readonly SignalCase[] = [
  {
    name: "knee extension",
    range: [10, 55],
    act: (reach) => ({ kind: "kneeExtension", side: "right", extension: degrees(reach) }),
    signal: (joints) => kneeAngle(joints, "right"),
    within: 1,
    from: ["seated"],
  },
  {
    name: "arm curl",
    range: [20, 135],
    act: (reach) => ({ kind: "armCurl", flexion: degrees(reach), elbowForward: 0.1 }),
    signal: (joints) => -elbowAngle(joints, "left"),
    within: 1,
    from: both,
  },
  {
    name: "band row",
    range: [20, 115],
    act: (reach) => ({ kind: "bandRow", flexion: degrees(reach) }),
    signal: (joints) => -elbowAngle(joints, "right"),
    within: 1,
    from: both,
  },
  {
    name: "shoulder squeeze",
    range: [0.04, 0.4],
    act: (reach) => ({ kind: "shoulderSqueeze", reach }),
    signal: (joints, trunk) => -aheadOfShoulder(joints, "leftElbow") / trunk,
    within: 0.004,
    from: both,
  },
  {
    name: "band pull-apart",
    range: [0.3, 2.5],
    act: (reach) => ({ kind: "bandPullApart", reach }),
    signal: (joints) => wristGap(joints),
    within: 0.02,
    from: both,
  },
  {
    name: "wall slide",
    range: [0.1, 0.75],
    act: (reach) => ({ kind: "wallSlide", reach }),
    signal: (joints, trunk) => wristsAboveShoulder(joints) / trunk,
    within: 0.005,
    from: both,
  },
  {
    name: "chest opener",
    range: [0.3, 2.2],
    act: (reach) => ({ kind: "chestOpener", reach, duration: hold }),
    signal: (joints) => wristGap(joints),
    within: 0.02,
    from: both,
  },
  {
    name: "tall posture",
    range: [0.02, 0.25],
    act: (reach) => ({ kind: "tallPosture", reach, duration: hold }),
    signal: (joints, trunk) => -(aheadOfShoulder(joints, "leftEar") + aheadOfShoulder(joints, "rightEar")) / 2 / trunk,
    within: 0.003,
    from: both,
  },
  {
    name: "wall push-up",
    range: [15, 90],
    act: (reach) => ({ kind: "wallPushup", flexion: degrees(reach) }),
    signal: (joints) => -elbowAngle(joints, "left"),
    within: 1,
    from: ["standing"],
  },
];
