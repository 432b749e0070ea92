import fc from "fast-check";
import { expect, test } from "vitest";
import { seconds } from "../seconds.ts";
import { uneventful } from "../testing/circumstances.ts";
import { judgeFourStage, type StageSeconds } from "./four-stage.ts";

/** fast-check prints it with what failed. */
const SEED = 20_261_128;

const of = (...held: readonly number[]): StageSeconds => {
  const [sideBySide, semiTandem, tandem, singleLeg] = held.map(seconds);
  return {
    ...(sideBySide === undefined ? {} : { side_by_side: sideBySide }),
    ...(semiTandem === undefined ? {} : { semi_tandem: semiTandem }),
    ...(tandem === undefined ? {} : { tandem }),
    ...(singleLeg === undefined ? {} : { single_leg: singleLeg }),
  };
};

test.each([
  [[10, 10, 10, 0], "tandem", false, 30],
  [[10, 10, 10, 3], "tandem", false, 33],
  [[10, 10, 10, 10], "single_leg", false, 40],
  [[10, 10, 9.9], "semi_tandem", true, 29.9],
  [[10, 4.2], "side_by_side", true, 14.2],
  [[0], null, true, 0],
  [[], null, true, 0],
] as const)("[ASSESS-4S-04] %j: highest %s, fall risk %s, %f s in all", (held, highestHeld, fallRisk, total) => {
  expect(judgeFourStage(of(...held), uneventful)).toMatchObject({ highestHeld, fallRisk, score: total });
});

test("[4S-2] the sum is below 30 exactly when it is a fall-risk result", () => {
  const anyHeld = fc.array(fc.oneof(fc.constant(10), fc.double({ min: 0, max: 12, noNaN: true })), { maxLength: 4 });
  fc.assert(
    fc.property(anyHeld, (held) => {
      const { score, fallRisk } = judgeFourStage(of(...held), uneventful);
      expect(fallRisk).toBe((score ?? Number.NaN) < 30);
    }),
    { seed: SEED },
  );
});

test("[ASSESS-4S-03] what a helper wrote down after a stage under 10.0 s is not counted", () => {
  expect(judgeFourStage(of(10, 8, 10), uneventful)).toMatchObject({
    highestHeld: "side_by_side",
    fallRisk: true,
    score: 18,
  });
});
