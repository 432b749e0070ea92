import { holds, holdsEach, minutes, repetitions, repetitionsEach } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { completionOf, type Performed } from "./completion.ts";

const did = (performed: Partial<Performed>): Performed => ({
  repetitions: 0,
  holds: [],
  activeTime: null,
  ...performed,
});
const seconds = (...values: readonly number[]) => values.map((value) => milliseconds(value * 1000));

test("[PROG-06] repetitions are held against the least that is asked for, of each side where it says so", () => {
  expect(completionOf(repetitions(2, 8, 10), did({ repetitions: 16 }))).toBe(100);
  expect(completionOf(repetitions(2, 8, 10), did({ repetitions: 12 }))).toBe(75);
  expect(completionOf(repetitions(2, 8, 10), did({ repetitions: 40 }))).toBe(100);
  expect(completionOf(repetitionsEach(1, 10), did({ repetitions: 10 }))).toBe(50);
});

test("[PROG-06] a hold that is too short is none", () => {
  expect(completionOf(holds(1, 2, 10), did({ holds: seconds(10, 9.9) }))).toBe(50);
  expect(completionOf(holdsEach(1, 10), did({ holds: seconds(10, 12) }))).toBe(100);
  expect(completionOf(holdsEach(1, 10), did({ holds: seconds(10) }))).toBe(50);
});

test("[PROG-06] time is held against the shorter time", () => {
  const dose = minutes(2, 5);
  expect(completionOf(dose, did({ activeTime: milliseconds(60_000) }))).toBe(50);
  expect(completionOf(dose, did({}))).toBe(0);
});
