import { LANDMARK, milliseconds } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sceneOf } from "../testing/scene.ts";
import { mirrorPicture } from "./mirror-picture.ts";
import { swapSides } from "./swap-sides.ts";

const raising = (side: "left" | "right", yaw: number) =>
  sceneOf([{ kind: "raiseHand", side }], { yaw, fps: 10 }).frames;

const { leftWrist, rightWrist, leftKnee, rightKnee, mouthLeft, mouthRight, nose } = LANDMARK;

test("a swapped body has every joint under the other side's label, while the span lasts and no longer", () => {
  const frames = raising("right", 0);
  const swapped = swapSides(frames, [{ from: milliseconds(1000), until: milliseconds(1200) }], "body");
  for (const [index, frame] of swapped.entries()) {
    const { image, world, at } = frames[index] ?? frame;
    if (at < 1000 || at >= 1200) expect(frame).toEqual(frames[index]);
    else {
      expect([frame.image?.[leftWrist], frame.image?.[rightWrist]]).toEqual([image?.[rightWrist], image?.[leftWrist]]);
      expect(frame.image?.[mouthLeft]).toEqual(image?.[mouthRight]);
      expect(frame.image?.[nose]).toEqual(image?.[nose]);
      expect(frame.world?.[leftKnee]).toEqual(world?.[rightKnee]);
    }
  }
});

test("swapped legs leave the arms alone", () => {
  const [frame] = raising("right", 90);
  const [swapped] = swapSides(frame ? [frame] : [], [{ from: milliseconds(0), until: milliseconds(1) }], "legs");
  expect(swapped?.image?.[leftKnee]).toEqual(frame?.image?.[rightKnee]);
  expect(swapped?.image?.[leftWrist]).toEqual(frame?.image?.[leftWrist]);
});

test("a mirrored picture shows the mirrored person: the other hand goes up, and the body is turned the other way", () => {
  fc.assert(
    fc.property(fc.constantFrom(-90, -45, -20, 0, 30, 60, 90), (yaw) => {
      const mirrored = mirrorPicture(raising("right", yaw));
      for (const [index, frame] of raising("left", -yaw).entries()) {
        for (const [joint, landmark] of (frame.image ?? []).entries()) {
          const seen = mirrored[index]?.image?.[joint];
          // Sway is not mirrored: a few pixels of 600.
          expect(Math.hypot((seen?.x ?? 0) - (landmark?.x ?? 0), (seen?.y ?? 0) - (landmark?.y ?? 0))).toBeLessThan(20);
          expect(seen?.visibility).toBeCloseTo(landmark?.visibility ?? -1, 1);
          const [there, here] = [mirrored[index]?.world?.[joint], frame.world?.[joint]];
          expect(Math.hypot((there?.x ?? 0) - (here?.x ?? 0), (there?.z ?? 0) - (here?.z ?? 0))).toBeLessThan(0.05);
        }
      }
    }),
    { seed: 20_261_201, numRuns: 7 },
  );
});

test("a picture that is mirrored twice is the picture", () => {
  const frames = raising("left", 30);
  for (const [index, frame] of mirrorPicture(mirrorPicture(frames)).entries()) {
    expect(frame.image?.[leftWrist]?.x).toBeCloseTo(frames[index]?.image?.[leftWrist]?.x ?? -1, 9);
  }
});
