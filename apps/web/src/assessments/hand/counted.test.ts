import { expect, test } from "vitest";
import { countedFrom, EMPTY_FIELDS, trialField } from "./counted.ts";

const numbers = (typed: Readonly<Record<string, string>>) => ({ ...EMPTY_FIELDS, numbers: typed });

test("[ASSESS-TUG-01] tenths of a second, with a point or a comma", () => {
  expect(countedFrom("tug", numbers({ time: "12.4" }))).toEqual({ test: "tug", time: 12.4 });
  expect(countedFrom("tug", numbers({ time: " 12,4 " }))).toEqual({ test: "tug", time: 12.4 });
});

test("what is no number is no result", () => {
  for (const time of ["", "twelve", "-3", "1e9"]) expect(countedFrom("tug", numbers({ time }))).toBeNull();
  expect(countedFrom("chair_stand_30s", numbers({ stands: "9.5" }))).toBeNull();
});

test("[ASSESS-4S-03] [ASSESS-5X-04] what was not reached stays empty", () => {
  expect(countedFrom("four_stage", numbers({ side_by_side: "10", semi_tandem: "4" }))).toEqual({
    test: "four_stage",
    stageSeconds: { side_by_side: 10, semi_tandem: 4 },
  });
  expect(countedFrom("five_times_sit_to_stand", { ...EMPTY_FIELDS, isUnfinished: true })).toMatchObject({ time: null });
});

test("[ASSESS-SLS-02] the trials of each leg", () => {
  const typed = { [trialField("left", 1)]: "9", [trialField("left", 3)]: "8", [trialField("right", 2)]: "7" };
  expect(countedFrom("single_leg", numbers(typed))).toEqual({
    test: "single_leg",
    trials: { left: [9, 8], right: [7] },
  });
});
