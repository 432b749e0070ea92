import type { LandmarkSet, PoseFrame } from "@plumbline/motion";
import { IN_COMMON, JITTER, type JitterLevel, jitterClusterOf, jitterGroupOf } from "./detector-jitter.ts";
import { landmarkNames } from "./landmark-names.ts";
import { createRandom, type Random } from "./random.ts";
import { drawWander, heightOf, shiftLandmark, type Wander, wanderOn } from "./wander.ts";

export type NoiseLevel = "none" | JitterLevel;

export type NoiseOptions = { readonly level: NoiseLevel; readonly seed: number };

/** Losses a minute: nobody found, or one landmark hardly seen. */
const LOSSES: Readonly<Record<JitterLevel, number>> = { low: 1, high: 8 };

/** How much worse than the picture the world skeleton is, in the picture's plane and in depth (docs/accuracy.md). */
const OF_WORLD = 1.5;
const OF_DEPTH = 3;

/** The jitter of a tracker wanders: its memory, and the share that is new in each frame. Milliseconds. */
const MEMORY = 180;
const WHITE_SHARE = 0.35;
/** How long a loss lasts, milliseconds. */
const LOSS = { shortest: 60, longest: 350 } as const;

/** Of two independent wanders with standard deviation 1, one with so much of its variance from the first. */
const mix = (first: Wander, second: Wander, share: number): Wander => {
  const of = (axis: keyof Wander): number => Math.sqrt(share) * first[axis] + Math.sqrt(1 - share) * second[axis];
  return { x: of("x"), y: of("y"), z: of("z") };
};

/** Jitter with standard deviation 1, of one landmark or of what several have in common. */
const createShaker = (random: Random): ((elapsed: number) => Wander) => {
  let wander = drawWander(random);
  return (elapsed) => {
    wander = wanderOn(random, wander, elapsed, MEMORY);
    return mix(drawWander(random), wander, WHITE_SHARE);
  };
};

const CLUSTERS: readonly string[] = [...new Set(landmarkNames.map(jitterClusterOf))];

/** Of every landmark in turn. */
const createShakers = (random: Random): ((elapsed: number) => readonly Wander[]) => {
  const ofClusters = new Map(CLUSTERS.map((cluster) => [cluster, createShaker(random)]));
  const ofLandmarks = landmarkNames.map((name) => ({ cluster: jitterClusterOf(name), shake: createShaker(random) }));
  return (elapsed) => {
    const common = new Map([...ofClusters].map(([cluster, shake]) => [cluster, shake(elapsed)]));
    return ofLandmarks.map(({ cluster, shake }) => {
      const own = shake(elapsed);
      return mix(common.get(cluster) ?? own, own, IN_COMMON);
    });
  };
};

/** One person's disturbances, frame after frame: what is remembered between frames stays inside. */
const createDisturbance = (random: Random, level: JitterLevel): ((frame: PoseFrame) => PoseFrame) => {
  const sizes = landmarkNames.map((name) => JITTER[level][jitterGroupOf(name)]);
  const shakeAll = createShakers(random);
  let previousAt: number | null = null;
  let nobodyUntil = Number.NEGATIVE_INFINITY;
  let hidden = { index: 0, until: Number.NEGATIVE_INFINITY };

  const begins = (elapsed: number): boolean => random() < (LOSSES[level] * elapsed) / 60_000;
  const drawEnd = (at: number): number => at + LOSS.shortest + random() * (LOSS.longest - LOSS.shortest);

  return (frame) => {
    const elapsed = previousAt === null ? 0 : frame.at - previousAt;
    previousAt = frame.at;
    const shaken = shakeAll(elapsed);
    if (begins(elapsed)) nobodyUntil = drawEnd(frame.at);
    if (begins(elapsed)) hidden = { index: Math.floor(random() * landmarkNames.length), until: drawEnd(frame.at) };
    if (frame.image === null || frame.at < nobodyUntil) return { ...frame, image: null, world: null };

    const disturb = (landmarks: LandmarkSet, inPlane: number): LandmarkSet => {
      const height = heightOf(landmarks);
      return landmarks.map((landmark, index) => {
        const by = shaken[index];
        const size = sizes[index];
        if (landmark === null || by === undefined || size === undefined) return landmark;
        const isHidden = frame.at < hidden.until && index === hidden.index;
        const seen = isHidden ? { ...landmark, visibility: landmark.visibility * 0.3 } : landmark;
        return shiftLandmark(seen, { x: by.x * inPlane, y: by.y * inPlane, z: by.z * OF_DEPTH }, size * height);
      });
    };
    return {
      ...frame,
      image: disturb(frame.image, 1),
      world: frame.world && disturb(frame.world, OF_WORLD),
    };
  };
};

/** Makes exact frames look like a detector's. The same frames, level and seed give the same result. */
export const addDetectorNoise = (frames: readonly PoseFrame[], options: NoiseOptions): readonly PoseFrame[] => {
  if (options.level === "none") return frames;
  return frames.map(createDisturbance(createRandom(options.seed), options.level));
};
