import type { CountedSignal, SignalUnit } from "@plumbline/motion";
import type { ReplaySample } from "@plumbline/session";

type Line = { readonly name: "value" | "left" | "right"; readonly read: (sample: ReplaySample) => number | null };

/** A chart of a replay. Its name is the key of its title. */
export type ReplayChart = {
  readonly name:
    | "hipDrop"
    | "hipRise"
    | "footLift"
    | "kneeLift"
    | "heelRise"
    | "ankleGap"
    | "lean"
    | "trunkForward"
    | "knee"
    | "elbowFlexion"
    | "elbowBehind"
    | "headForward"
    | "wristGap"
    | "wristHeight";
  /** Shares are drawn in percent. */
  readonly unit: Exclude<SignalUnit, "way-from-seat">;
  /** The axis reaches at least so far, in the chart's unit, so that noise does not look like movement. */
  readonly reaches: number;
  readonly lines: readonly Line[];
};

type Sided = "footLift" | "kneeLift" | "heelRise" | "kneeFlexion" | "elbowFlexion" | "elbowBehind" | "wristHeight";
type Single = "hipDrop" | "hipRise" | "ankleGap" | "lean" | "trunkForward" | "headForward" | "wristGap";

const ofSides = (signal: Sided, scale: number): readonly Line[] =>
  (["left", "right"] as const).map((side) => ({
    name: side,
    read: (sample) => {
      const value = sample[signal][side];
      return value === null ? null : value * scale;
    },
  }));

const single = (signal: Single, scale: number): readonly Line[] => [
  {
    name: "value",
    read: (sample) => {
      const value = sample[signal];
      return value === null ? null : value * scale;
    },
  },
];

const PERCENT = 100;

/** The lower of two feet stands: only the lifted one is drawn above the line. */
const liftedOnly = (lines: readonly Line[]): readonly Line[] =>
  lines.map(({ name, read }) => ({
    name,
    read: (sample) => {
      const value = read(sample);
      return value === null ? null : Math.max(0, value);
    },
  }));

const hipDrop = (reaches: number): ReplayChart => ({
  name: "hipDrop",
  unit: "share-of-h",
  reaches,
  lines: single("hipDrop", PERCENT),
});

const ankleGap = (reaches: number): ReplayChart => ({
  name: "ankleGap",
  unit: "share-of-h",
  reaches,
  lines: single("ankleGap", PERCENT),
});

/** The second chart of every exercise, and the first of one that is counted by the knee. */
export const kneeChart: ReplayChart = {
  name: "knee",
  unit: "degrees",
  reaches: 90,
  lines: ofSides("kneeFlexion", 1),
};

/** A squat as deep as the plan allows. */
const DEEP_SQUAT = 22;
/** A seat lies about so far below standing. */
const SEAT = 30;
const LEG_TO_THE_SIDE = 30;
const FEET_TOGETHER = 15;

const BY_SIGNAL: Readonly<Record<CountedSignal, ReplayChart>> = {
  "hip-drop": hipDrop(DEEP_SQUAT),
  "seat-rise": hipDrop(SEAT),
  "hip-rise": { name: "hipRise", unit: "share-of-h", reaches: 10, lines: single("hipRise", PERCENT) },
  "heel-rise": { name: "heelRise", unit: "share-of-h", reaches: 6, lines: ofSides("heelRise", PERCENT) },
  "ankle-out": ankleGap(LEG_TO_THE_SIDE),
  "ankle-behind": ankleGap(LEG_TO_THE_SIDE),
  "ankle-split": ankleGap(LEG_TO_THE_SIDE),
  "ankle-gap": ankleGap(FEET_TOGETHER),
  "ankle-lift": {
    name: "footLift",
    unit: "share-of-h",
    reaches: 10,
    lines: liftedOnly(ofSides("footLift", PERCENT)),
  },
  "knee-rise": {
    name: "kneeLift",
    unit: "share-of-h",
    reaches: 10,
    lines: liftedOnly(ofSides("kneeLift", PERCENT)),
  },
  lean: { name: "lean", unit: "half-stances", reaches: 60, lines: single("lean", PERCENT) },
  "trunk-forward": { name: "trunkForward", unit: "degrees", reaches: 45, lines: single("trunkForward", 1) },
  "knee-extension": kneeChart,
  "elbow-flexion": { name: "elbowFlexion", unit: "degrees", reaches: 90, lines: ofSides("elbowFlexion", 1) },
  "elbow-behind": { name: "elbowBehind", unit: "share-of-t", reaches: 20, lines: ofSides("elbowBehind", PERCENT) },
  "chin-tuck": { name: "headForward", unit: "share-of-t", reaches: 20, lines: single("headForward", PERCENT) },
  "wrist-gap": { name: "wristGap", unit: "shoulder-widths", reaches: 150, lines: single("wristGap", PERCENT) },
  "wrist-height": {
    name: "wristHeight",
    unit: "share-of-t",
    reaches: 60,
    lines: ofSides("wristHeight", PERCENT),
  },
};

/** Of arms and head: whatever the knees then do is noise. */
const KNEES_REST: ReadonlySet<CountedSignal> = new Set<CountedSignal>([
  "elbow-flexion",
  "elbow-behind",
  "chin-tuck",
  "wrist-gap",
  "wrist-height",
]);

/** What an exercise is counted by, and the knees that carry it. An exercise that this version does not know shows its hips. */
export const chartsOf = (signal: CountedSignal | null): readonly ReplayChart[] => {
  const main = BY_SIGNAL[signal ?? "hip-drop"];
  return main === kneeChart || (signal !== null && KNEES_REST.has(signal)) ? [main] : [main, kneeChart];
};
