import { EXERCISE_IDS } from "@plumbline/exercises";
import { addDetectorNoise, isSampleExercise, mirrorPicture } from "@plumbline/synthetic";
import { countedViewsOf, sampleSceneOf } from "@plumbline/synthetic/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import type { Side } from "../body/landmark.ts";
import type { Landmark, PoseFrame } from "../body/pose-frame.ts";
import { sidesCounted } from "../testing/sides-counted.ts";

const cases = EXERCISE_IDS.filter(isSampleExercise).flatMap((id) =>
  countedViewsOf(id).map((view) => [id, view] as const),
);

const OTHER: Readonly<Record<Side, Side>> = { left: "right", right: "left" };

type Placing = { readonly scale: number; readonly right: number; readonly down: number };

/** The same person elsewhere in a larger or smaller picture. */
const placeAgain = (frames: readonly PoseFrame[], { scale, right, down }: Placing): readonly PoseFrame[] => {
  const place = (mark: Landmark | null) =>
    mark && { ...mark, x: mark.x * scale + right, y: mark.y * scale + down, z: mark.z * scale };
  return frames.map((frame) => ({
    ...frame,
    picture: { width: frame.picture.width * scale + right, height: frame.picture.height * scale + down },
    image: frame.image?.map(place) ?? null,
  }));
};

const placing = fc.record({
  scale: fc.double({ min: 0.3, max: 3, noNaN: true }),
  right: fc.nat(900),
  down: fc.nat(500),
});

describe.each(cases)("%s from the %s", (exerciseId, view) => {
  const { spec, done, frames } = sampleSceneOf(exerciseId, { view, fps: 15 });
  const analysis = analyseRecording(frames, spec);
  const sides = sidesCounted(analysis, spec.movement);
  const ranges = analysis.reps.map(({ range }) => range);

  test(`[EX-${exerciseId}] what was done twice is counted twice`, () => {
    expect(sides).toHaveLength(done.length);
    expect(analysis.partials).toEqual([]);
  });

  test("[REP-15] is whose it was", () => {
    const trueSides = done.map(({ side }) => side);
    // Without noise a guess can be right by luck.
    const noisy = analyseRecording(addDetectorNoise(frames, { level: "low", seed: 1 }), spec);
    for (const counted of [sides, sidesCounted(noisy, spec.movement)]) {
      expect(counted.map((side, index) => (trueSides[index] === null ? null : side))).toEqual(trueSides);
    }
  });

  test("[REP-09] a mirrored picture shows the other side doing as much", () => {
    const mirrored = analyseRecording(mirrorPicture(frames), spec);
    expect(sidesCounted(mirrored, spec.movement)).toEqual(sides.map((side) => side && OTHER[side]));
    expect(mirrored.reps.map(({ range }) => range)).toEqual(ranges.map((range) => expect.closeTo(range, 6)));
  });

  test("[KIN-3] neither place nor size in the picture changes count or range", () => {
    fc.assert(
      fc.property(placing, (where) => {
        const placed = analyseRecording(placeAgain(frames, where), spec);
        expect(sidesCounted(placed, spec.movement)).toEqual(sides);
        expect(placed.reps.map(({ range }) => range)).toEqual(ranges.map((range) => expect.closeTo(range, 6)));
      }),
      { numRuns: 2, seed: 9 },
    );
  });
});
