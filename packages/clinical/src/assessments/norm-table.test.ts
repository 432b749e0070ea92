import { expect, test } from "vitest";
import { CHAIR_STAND_NORMS } from "./chair-stand-norms.ts";
import { FIVE_TIMES_NORMS } from "./five-times-norms.ts";
import { findNorm } from "./norm-table.ts";
import { SINGLE_LEG_NORMS } from "./single-leg-norms.ts";

test("[ASSESS-06] an age outside a table has no norm; the ends of a band belong to it", () => {
  const bandAt = (age: number) => findNorm(CHAIR_STAND_NORMS, age)?.band ?? null;
  expect([59, 95, Number.NaN].map(bandAt)).toEqual([null, null, null]);
  expect([60, 64].map(bandAt)).toEqual([
    { from: 60, to: 64 },
    { from: 60, to: 64 },
  ]);
  expect(bandAt(94)).toEqual({ from: 90, to: 94 });
});

test.each([
  ["chair stand", CHAIR_STAND_NORMS],
  ["five times sit to stand", FIVE_TIMES_NORMS],
  ["single leg", SINGLE_LEG_NORMS],
] as const)("[ASSESS-03] the bands of %s follow each other without a gap", (_, table) => {
  table.slice(1).forEach(({ band }, index) => {
    expect(band.from).toBe((table[index]?.band.to ?? 0) + 1);
  });
});
