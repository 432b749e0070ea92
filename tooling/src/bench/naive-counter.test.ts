import { sceneOf, squats, stand } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { countNaivelyFiltering } from "./filtering-naive-counter.ts";
import { countNaively } from "./naive-counter.ts";

const scene = (yaw: number) => sceneOf([stand(1), ...squats(4, { depth: 0.2 })], { yaw }).frames;

test("deep squats from the side are what the naive counter can count", () => {
  expect(countNaively(scene(90))).toBe(4);
});

test("from the front it sees nothing", () => {
  expect(countNaively(scene(0))).toBe(0);
});

test("frames without a person neither count nor stay", () => {
  const frames = scene(90).map((frame, index) => (index % 10 === 0 ? { ...frame, image: null, world: null } : frame));
  expect(countNaively(frames)).toBe(4);
});

test("what else it filters changes nothing in what it counts", () => {
  expect([1, 2, 6].map((filters) => countNaivelyFiltering(scene(90), filters))).toEqual([4, 4, 4]);
});
