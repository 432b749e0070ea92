import type { LandmarkSet, PoseFrame } from "@plumbline/motion";
import { landmarkNames } from "./landmark-names.ts";
import { createRandom, drawNormal, type Random } from "./random.ts";
import { drawWander, heightOf, shiftLandmark, type Wander, wanderOn } from "./wander.ts";

export type NoiseLevel = "none" | "low" | "high";

export type NoiseOptions = { readonly level: NoiseLevel; readonly seed: number };

type Strength = {
  /** Standard deviation in the picture as a share of the person's height there. */
  readonly jitter: number;
  /** Depth is worse than the picture by this factor. */
  readonly depthFactor: number;
  /** Losses a minute: nobody found, or one landmark hardly seen. */
  readonly lossesPerMinute: number;
};

/** `low` is a clean picture of one person as BlazePose gives it (0.4–0.6 % of height); `high` a dim, blurred one. */
const STRENGTH: Readonly<Record<Exclude<NoiseLevel, "none">, Strength>> = {
  low: { jitter: 0.004, depthFactor: 3, lossesPerMinute: 1 },
  high: { jitter: 0.01, depthFactor: 4, lossesPerMinute: 8 },
};

/** The jitter of a tracker wanders: its memory, and the share that is new in each frame. Milliseconds. */
const MEMORY = 180;
const WHITE_SHARE = 0.35;
/** How long a loss lasts, milliseconds. */
const LOSS = { shortest: 60, longest: 350 } as const;

const shake = (random: Random, wander: Wander, strength: Strength): Wander => {
  const white = (value: number): number =>
    Math.sqrt(1 - WHITE_SHARE) * value + Math.sqrt(WHITE_SHARE) * drawNormal(random);
  return { x: white(wander.x), y: white(wander.y), z: white(wander.z) * strength.depthFactor };
};

/** One person's disturbances, frame after frame: what is remembered between frames stays inside. */
const createDisturbance = (random: Random, strength: Strength): ((frame: PoseFrame) => PoseFrame) => {
  const wanders = landmarkNames.map(() => drawWander(random));
  let previousAt: number | null = null;
  let nobodyUntil = Number.NEGATIVE_INFINITY;
  let hidden = { index: 0, until: Number.NEGATIVE_INFINITY };

  const begins = (elapsed: number): boolean => random() < (strength.lossesPerMinute * elapsed) / 60_000;
  const drawEnd = (at: number): number => at + LOSS.shortest + random() * (LOSS.longest - LOSS.shortest);

  return (frame) => {
    const elapsed = previousAt === null ? 0 : frame.at - previousAt;
    previousAt = frame.at;
    const shaken = wanders.map((wander, index) => {
      const next = wanderOn(random, wander, elapsed, MEMORY);
      wanders[index] = next;
      return shake(random, next, strength);
    });
    if (begins(elapsed)) nobodyUntil = drawEnd(frame.at);
    if (begins(elapsed)) hidden = { index: Math.floor(random() * wanders.length), until: drawEnd(frame.at) };
    if (frame.image === null || frame.at < nobodyUntil) return { ...frame, image: null, world: null };

    const disturb = (landmarks: LandmarkSet, size: number): LandmarkSet =>
      landmarks.map((landmark, index) => {
        const by = shaken[index];
        if (landmark === null || by === undefined) return landmark;
        const isHidden = frame.at < hidden.until && index === hidden.index;
        return shiftLandmark(isHidden ? { ...landmark, visibility: landmark.visibility * 0.3 } : landmark, by, size);
      });
    return {
      ...frame,
      image: disturb(frame.image, strength.jitter * heightOf(frame.image)),
      world: frame.world && disturb(frame.world, strength.jitter * heightOf(frame.world)),
    };
  };
};

/** Makes exact frames look like a detector's. The same frames, level and seed give the same result. */
export const addDetectorNoise = (frames: readonly PoseFrame[], options: NoiseOptions): readonly PoseFrame[] => {
  if (options.level === "none") return frames;
  return frames.map(createDisturbance(createRandom(options.seed), STRENGTH[options.level]));
};
