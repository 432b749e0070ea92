import { findExercise } from "@plumbline/exercises";
import type { Act } from "@plumbline/synthetic";
import { sceneOf, stand } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import { milliseconds } from "../units.ts";

const spec = findExercise("chest_opener")?.spec ?? expect.fail("no chest opener");
const opener: Act = { kind: "chestOpener", reach: 1.6, duration: milliseconds(8000) };
const { frames } = sceneOf([stand(2), opener, stand(2)]);

/** Nobody is found from the first second to the second. */
const without = (from: number, until: number): readonly PoseFrame[] =>
  frames.map((frame) =>
    frame.at > from * 1000 && frame.at < until * 1000 ? { ...frame, image: null, world: null } : frame,
  );

const heldIn = (filmed: readonly PoseFrame[]): readonly number[] =>
  analyseRecording(filmed, spec).holds.map(({ duration }) => duration / 1000);

const [whole = Number.NaN] = heldIn(frames);

test("[DRILL-1] a posture is timed from where its peak is reached until it is left", () => {
  expect(whole).toBeGreaterThan(8);
  expect(whole).toBeLessThan(11);
});

test("[DRILL-1] [REP-05] a second in which nobody could be seen is no time of the hold, and neither is half a second after", () => {
  const [held = Number.NaN] = heldIn(without(6, 7));
  expect(whole - held).toBeGreaterThan(1.3);
  expect(whole - held).toBeLessThan(1.8);
});

test("[DRILL-1] [REP-05] a posture that is left while nobody looks was held until then, and not a moment less", () => {
  const leftUnseen = without(10.5, 12.3);
  const [held = Number.NaN] = heldIn(leftUnseen);
  const [seen = Number.NaN] = heldIn(frames.filter(({ at }) => at <= 10_500));
  expect(held).toBeCloseTo(seen, 0);
});

const WRISTS = [15, 16];

/** The hands hang half a trunk lower, and so nearer to each other, but between two seconds. */
const loweredBut = (from: number, until: number): readonly PoseFrame[] =>
  frames.map((frame) => {
    const [shoulder, hip] = [frame.image?.[11], frame.image?.[23]];
    if (!shoulder || !hip || (frame.at > from * 1000 && frame.at < until * 1000)) return frame;
    const lower = (hip.y - shoulder.y) / 2;
    const hang = (x: number, y: number) => ({ x: hip.x + (x - hip.x) * 0.97, y: y + lower });
    const image = frame.image?.map((point, index) =>
      point !== null && WRISTS.includes(index) ? { ...point, ...hang(point.x, point.y) } : point,
    );
    return { ...frame, image: image ?? null };
  });

test("[DRILL-2] hands that pass the shoulders on their way have opened no chest; hands that stay there have", () => {
  expect(heldIn(loweredBut(6, 6.8))).toEqual([]);
  const [held = Number.NaN] = heldIn(loweredBut(6, 9));
  expect(held).toBeGreaterThan(2.5);
});

test("[SQ-6] [REP-12] a chin that is drawn back a little, and kept there, is partial and no new rest", () => {
  const tall = findExercise("tall_posture")?.spec ?? expect.fail("no tall posture");
  const sit = (seconds: number): Act => ({ kind: "sit", duration: milliseconds(seconds * 1000) });
  const draws = [1, 2, 3].flatMap((): readonly Act[] => [
    { kind: "tallPosture", reach: 0.0155, duration: milliseconds(9000) },
    sit(0.7),
  ]);
  for (const seed of [2, 3, 4]) {
    const scene = sceneOf([sit(2), ...draws, sit(1)], { chair: {}, start: "seated", yaw: 90, fps: 15, seed });
    const { reps, partials } = analyseRecording(scene.frames, tall);
    expect(reps).toEqual([]);
    expect(partials).toHaveLength(3);
  }
});
