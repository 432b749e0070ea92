import { degrees, LANDMARK, milliseconds, type PoseFrame } from "@plumbline/motion";
import { expect, test } from "vitest";
import { defaultCamera } from "../camera.ts";
import { framesOf } from "../frames-of.ts";
import { createPerformance } from "../performance.ts";
import { squats, stand } from "../testing.ts";
import { heightOf } from "../wander.ts";
import { filmTwoPeople, spansInFront } from "./film-two-people.ts";

const patient = createPerformance({ acts: [stand(3), ...squats(3, { depth: 0.18 })] });
/** Crosses the picture a metre before the patient, from left to right. */
const passerBy = createPerformance({
  acts: [{ kind: "walkIn" }, { kind: "leave", to: "right" }],
  spot: { x: 0, z: 1 },
  seed: 2,
});
const helper = createPerformance({ acts: [stand(20)], spot: { x: 0.5, z: -0.6 }, yaw: degrees(-20), seed: 3 });

const hipX = ({ image }: PoseFrame) => ((image?.[LANDMARK.leftHip]?.x ?? 0) + (image?.[LANDMARK.rightHip]?.x ?? 0)) / 2;

test("who passes in front covers the patient for a moment in the middle of the picture", () => {
  const spans = spansInFront({ patient, other: passerBy, camera: defaultCamera });
  expect(spans.length).toBeGreaterThan(0);
  const [first] = spans;
  expect((first?.until ?? 0) - (first?.from ?? 0)).toBeGreaterThan(200);
  expect(spansInFront({ patient, other: helper, camera: defaultCamera })).toEqual([]);
});

test("the one pose is the patient's, and while the detector has jumped the other person's: larger when nearer", () => {
  const two = { patient, other: passerBy, camera: defaultCamera };
  const spans = spansInFront(two);
  const frames = filmTwoPeople(two, spans, 20);
  const alone = framesOf(patient, defaultCamera, 20);
  const isJump = ({ at }: PoseFrame) => spans.some(({ from, until }) => from <= at && at < until);
  expect(frames).toHaveLength(alone.length);
  expect(frames.filter(isJump).length).toBeGreaterThan(3);
  for (const [index, frame] of frames.entries()) {
    if (!isJump(frame)) expect(frame).toEqual(alone[index]);
    else if (frame.image !== null) expect(heightOf(frame.image)).toBeGreaterThan(1.3 * heightOf(alone[0]?.image ?? []));
  }
});

test("a helper behind and beside the patient is smaller and to the side", () => {
  const jump = { from: milliseconds(1000), until: milliseconds(1500) };
  const frames = filmTwoPeople({ patient, other: helper, camera: defaultCamera }, [jump], 20);
  const [before, during, after] = [900, 1200, 1600].map((at) => frames.find((frame) => frame.at >= at));
  if (!(before && during && after)) throw new Error("no frames");
  expect(Math.abs(hipX(before) - hipX(after))).toBeLessThan(10);
  expect(hipX(during)).toBeGreaterThan(hipX(before) + 60);
  expect(heightOf(during.image ?? [])).toBeLessThan(heightOf(before.image ?? []) * 0.9);
});
