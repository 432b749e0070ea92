import { expect, test } from "vitest";
import type { Sex } from "../person.ts";
import { uneventful } from "../testing/circumstances.ts";
import { judgeChairStand } from "./chair-stand.ts";

const judge = (stands: number, age: number, sex: Sex, firstValidScore: number | null = null) =>
  judgeChairStand(
    { stands, armsUsed: false, variant: "arms_crossed" },
    { age, sex },
    { ...uneventful, firstValidScore },
  );

/** The table of the specification's §6.1: the youngest and the oldest age of a band, and the first average score. */
const TABLE: readonly (readonly [from: number, to: number, men: number, women: number])[] = [
  [60, 64, 14, 12],
  [65, 69, 12, 11],
  [70, 74, 12, 10],
  [75, 79, 11, 10],
  [80, 84, 10, 9],
  [85, 89, 8, 8],
  [90, 94, 7, 4],
];

const cells = TABLE.flatMap(([from, to, men, women]) =>
  [from, to].flatMap((age) => [[age, "male", men] as const, [age, "female", women] as const]),
);

test.each(cells)("[ASSESS-CS-05] at %i, %s: one stand fewer than %i is a fall-risk result", (age, sex, average) => {
  expect(judge(average, age, sex)).toMatchObject({ cutoff: average, norm: "average_or_above", fallRisk: false });
  expect(judge(average - 1, age, sex)).toMatchObject({ cutoff: average, norm: "below_average", fallRisk: true });
});

test.each([
  [59, "female"],
  [95, "male"],
  [72, "undisclosed"],
] as const)("[ASSESS-06] at %i, %s: no norm and no fall-risk result", (age, sex) => {
  expect(judge(1, age, sex)).toMatchObject({ score: 1, band: null, cutoff: null, norm: "no_norm", fallRisk: false });
});

test.each([
  [12, 9, 3, "improved"],
  [11, 9, 2, "stable"],
  [9, 9, 0, "stable"],
  [7, 9, -2, "stable"],
  [6, 9, -3, "declined"],
] as const)("[ASSESS-CS-06] %i stands after %i first: %i, %s", (stands, first, change, trend) => {
  expect(judge(stands, 77, "male", first)).toMatchObject({ change, trend });
});

test("[ASSESS-CS-06] the first test has nothing to be compared with", () => {
  expect(judge(11, 77, "male")).toMatchObject({ change: null, trend: null });
});

test("[ASSESS-CS-04] arms that pushed score 0 and are told", () => {
  const result = judgeChairStand(
    { stands: 7, armsUsed: true, variant: "arms_crossed" },
    { age: 81, sex: "female" },
    uneventful,
  );
  expect(result).toMatchObject({ score: 0, armsUsed: true, norm: "below_average", fallRisk: true, validity: "valid" });
});

test("[ASSESS-CS-04] the variant that allows arms is another test, with a score and no norm", () => {
  const result = judgeChairStand(
    { stands: 3, armsUsed: true, variant: "arms_allowed" },
    { age: 81, sex: "female" },
    { ...uneventful, source: "manual" },
  );
  expect(result).toEqual({
    test: "chair_stand_30s_arms_allowed",
    score: 3,
    unit: "{#}",
    band: null,
    cutoff: null,
    norm: "no_norm",
    fallRisk: false,
    change: null,
    trend: null,
    validity: "valid",
    source: "manual",
    armsUsed: true,
  });
});

test("[COM-1] an invalid test keeps its score and says nothing about the person", () => {
  const result = judgeChairStand(
    { stands: 2, armsUsed: false, variant: "arms_crossed" },
    { age: 72, sex: "female" },
    { source: "camera", reasons: ["pain_stop"], firstValidScore: 12 },
  );
  expect(result).toMatchObject({
    score: 2,
    band: null,
    norm: "no_norm",
    fallRisk: false,
    change: null,
    trend: null,
    validity: ["pain_stop"],
  });
});
