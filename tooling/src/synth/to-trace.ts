import type { LandmarkSet, PictureSize, PoseFrame } from "@plumbline/motion";

/** x, y, z, score: pixels in `kp`, metres in `world`. */
type TracePoint = readonly [x: number, y: number, z: number, score: number];

/** The format of the recorded landmark traces: one gzip-compressed JSON object a file. Times in milliseconds. */
export type Trace = {
  readonly id: string;
  readonly source: string;
  readonly licence: string;
  readonly detector: "synthetic";
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly frames: readonly {
    readonly t: number;
    readonly kp: readonly (TracePoint | null)[] | null;
    readonly world: readonly (TracePoint | null)[] | null;
  }[];
};

export type TraceOrigin = {
  readonly id: string;
  readonly source: string;
  readonly framesPerSecond: number;
  readonly picture: PictureSize;
};

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const toPoints = (landmarks: LandmarkSet | null, digits: number): readonly (TracePoint | null)[] | null =>
  landmarks?.map(
    (landmark) =>
      landmark && [
        rounded(landmark.x, digits),
        rounded(landmark.y, digits),
        rounded(landmark.z, digits),
        rounded(landmark.visibility, 3),
      ],
  ) ?? null;

export const toTrace = (frames: readonly PoseFrame[], origin: TraceOrigin): Trace => ({
  id: origin.id,
  source: origin.source,
  licence: "Apache-2.0",
  detector: "synthetic",
  width: origin.picture.width,
  height: origin.picture.height,
  fps: origin.framesPerSecond,
  frames: frames.map(({ at, image, world }) => ({
    t: rounded(at, 2),
    kp: toPoints(image, 2),
    world: toPoints(world, 4),
  })),
});
