import { milliseconds } from "@plumbline/motion";
import { dropDetections } from "@plumbline/synthetic";
import { sampleTestFrames } from "@plumbline/synthetic/testing";
import { describe, expect, test } from "vitest";
import { type AtScreen, give, planOf, play, toldBy } from "../../testing/guided-rehearsal.ts";

const five = sampleTestFrames({ test: "five_times_sit_to_stand" });

const answer =
  (isYes: boolean): AtScreen =>
  ({ phase }) =>
    phase.kind === "asking" ? { type: "question.answered", isYes } : null;
const hidden = dropDetections(five, [{ from: milliseconds(44_000), until: milliseconds(47_000) }]);

describe("five times sit to stand", () => {
  test("[ASSESS-5X-01] [ASSESS-5X-03] from Go to the fifth time down", () => {
    const clean = play(planOf("five_times_sit_to_stand"), five);
    // 0.6 s until the first move, then four cycles of about 3.4 s and the last one.
    expect(toldBy(clean)[0]?.score).toBeGreaterThan(17);
    expect(toldBy(clean)[0]?.score).toBeLessThan(20);
    expect(toldBy(clean)[0]).toMatchObject({ norm: "worse_than_average", fallRisk: true, validity: "valid" });
  });

  test("[ASSESS-5X-04] arms used: unable", () => {
    const used = play(
      planOf("five_times_sit_to_stand"),
      sampleTestFrames({ test: "five_times_sit_to_stand", hands: "thighs" }),
      answer(true),
    );
    expect(used.state.result).toMatchObject({ score: null, norm: "unable", fallRisk: true, armsUsed: true });
  });

  test("[ASSESS-06] stopped after two", () => {
    const stopped = play(planOf("five_times_sit_to_stand"), five, ({ measuring }) =>
      measuring?.of === "five-times" && measuring.state.run.completedAt.length === 2 ? { type: "stop.pressed" } : null,
    );
    expect(toldBy(stopped)[0]).toMatchObject({ validity: ["stopped_by_patient"], norm: "no_norm", fallRisk: false });
  });

  test("[ASSESS-06] out of sight for more than two seconds", () => {
    const seen = play(planOf("five_times_sit_to_stand"), hidden);
    // The stand that was not seen is missing: the minute runs out.
    expect(seen.state.phase.kind).toBe("running");
    const over = give(
      give(seen, { type: "clock.ticked" }, milliseconds(seen.state.now + 40_000)),
      // Who stands up to leave has the hands near the thighs.
      { type: "question.answered", isYes: false },
    );
    expect(over.state.result).toMatchObject({ norm: "no_norm", fallRisk: false });
    expect(over.state.result?.validity).toContain("frozen_gt_2s");
  });
});
