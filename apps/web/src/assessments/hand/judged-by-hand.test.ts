import { seconds } from "@plumbline/clinical";
import { judgeByHand } from "@plumbline/session";
import { expect, test } from "vitest";

const WOMAN = { age: 72, sex: "female" } as const;
const first = { reasons: [], firstValidScore: null } as const;
const three = (time: number) => [seconds(time), seconds(time), seconds(time)];

test("[ASSESS-03] [ASSESS-CS-05] counted by a helper: source manual, the same norm", () => {
  const result = judgeByHand({ test: "chair_stand_30s", stands: 9, armsUsed: false }, WOMAN, first);
  expect(result).toMatchObject({ score: 9, norm: "below_average", fallRisk: true, source: "manual" });
});

test("[ASSESS-CS-04] arms by plan have no norm; arms that were not planned score 0", () => {
  const planned = judgeByHand({ test: "chair_stand_30s_arms_allowed", stands: 9 }, WOMAN, first);
  expect(planned).toMatchObject({ test: "chair_stand_30s_arms_allowed", score: 9, norm: "no_norm" });
  expect(judgeByHand({ test: "chair_stand_30s", stands: 9, armsUsed: true }, WOMAN, first).score).toBe(0);
});

test("[ASSESS-5X-04] not finished", () => {
  const result = judgeByHand({ test: "five_times_sit_to_stand", time: null, armsUsed: false }, WOMAN, first);
  expect(result).toMatchObject({ score: null, norm: "unable", source: "manual" });
});

test("[ASSESS-4S-04] [ASSESS-SLS-03] [ASSESS-TUG-01] by a helper's watch", () => {
  const held = { side_by_side: seconds(10), semi_tandem: seconds(10), tandem: seconds(7) };
  expect(judgeByHand({ test: "four_stage", stageSeconds: held }, WOMAN, first)).toMatchObject({
    score: 27,
    fallRisk: true,
    source: "manual",
  });
  expect(judgeByHand({ test: "single_leg", trials: { left: three(4), right: three(9) } }, WOMAN, first)).toMatchObject({
    score: 4,
    fallRisk: true,
    source: "manual",
  });
  expect(judgeByHand({ test: "tug", time: seconds(12) }, WOMAN, first)).toMatchObject({
    fallRisk: true,
    source: "manual",
  });
});

test("[ASSESS-06] what went otherwise is told by whoever was there", () => {
  const result = judgeByHand({ test: "tug", time: seconds(20) }, WOMAN, { ...first, reasons: ["wrong_protocol"] });
  expect(result).toMatchObject({ score: 20, validity: ["wrong_protocol"], fallRisk: false });
});
