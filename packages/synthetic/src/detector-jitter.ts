import type { LandmarkName } from "@plumbline/motion";

export type JitterLevel = "low" | "high";

/** Landmarks that a detector finds about equally well. */
export type JitterGroup = "face" | "shoulders" | "elbows" | "hands" | "hips" | "knees" | "ankles" | "heels" | "toes";

const NAMES: readonly (readonly [JitterGroup, RegExp])[] = [
  ["face", /nose|eye|ear|mouth/iu],
  ["shoulders", /shoulder/iu],
  ["elbows", /elbow/iu],
  ["hands", /wrist|pinky|thumb|(?:left|right)Index/u],
  ["hips", /hip/iu],
  ["knees", /knee/iu],
  ["ankles", /ankle/iu],
  ["heels", /heel/iu],
  ["toes", /footIndex/iu],
];

export const JITTER_GROUPS: readonly JitterGroup[] = NAMES.map(([group]) => group);

export const jitterGroupOf = (name: LandmarkName): JitterGroup =>
  NAMES.find(([, names]) => names.test(name))?.[0] ?? "face";

/**
 * Standard deviation in the picture as a share of the person's height there, as `npm run bench -- jitter` measures it of
 * the real detector: `low` in good pictures, `high` in dim, blurred and grainy ones (docs/accuracy.md).
 */
export const JITTER: Readonly<Record<JitterLevel, Readonly<Record<JitterGroup, number>>>> = {
  low: {
    face: 0.0018,
    shoulders: 0.0012,
    elbows: 0.0018,
    hands: 0.0026,
    hips: 0.0019,
    knees: 0.0026,
    ankles: 0.0028,
    heels: 0.0031,
    toes: 0.0029,
  },
  high: {
    face: 0.004,
    shoulders: 0.003,
    elbows: 0.0041,
    hands: 0.0053,
    hips: 0.0036,
    knees: 0.0041,
    ankles: 0.0039,
    heels: 0.0043,
    toes: 0.0043,
  },
};

/** Landmarks that a detector misplaces together, since it finds them by each other: a face, the hips, a foot, a hand. */
export const jitterClusterOf = (name: LandmarkName): string => {
  const group = jitterGroupOf(name);
  const side = name.startsWith("left") ? "left" : "right";
  switch (group) {
    case "face":
    case "hips":
      return group;
    case "ankles":
    case "heels":
    case "toes":
      return `${side} foot`;
    case "hands":
      return `${side} hand`;
    default:
      return name;
  }
};

/** The share of its variance that such a landmark has in common with the others, as measured. */
export const IN_COMMON = 0.45;
