import { milliseconds } from "@plumbline/motion";
import { dropDetections } from "@plumbline/synthetic";
import { sampleTestFrames } from "@plumbline/synthetic/testing";
import { describe, expect, test } from "vitest";
import { type AtScreen, heardIn, planOf, play, toldBy } from "../../testing/guided-rehearsal.ts";

const stages = sampleTestFrames({ test: "four_stage" });
const legs = sampleTestFrames({ test: "single_leg" });

/** "Did you hold on to anything?" */
const heldOn =
  (isYes: boolean): AtScreen =>
  ({ phase }) =>
    phase.kind === "asking" ? { type: "question.answered", isYes } : null;

/** Whoever stands in a stage for so many seconds does this, and has held on to nothing else. */
const inStage =
  (stage: string, seconds: number, type: "stop.pressed" | "pain.pressed" | "support.touched"): AtScreen =>
  (state) => {
    const { measuring } = state;
    if (measuring?.of !== "four-stage" || measuring.state.stage !== stage) return heldOn(false)(state);
    return (measuring.state.clock?.held ?? 0) >= seconds * 1000 ? { type } : null;
  };

describe("four-stage balance", () => {
  const clean = play(planOf("four_stage"), stages, heldOn(false));

  test("[ASSESS-4S-01] a raised hand lets go in each stage, and all four are held", () => {
    expect(toldBy(clean)).toEqual([
      expect.objectContaining({ test: "four_stage", score: 40, fallRisk: false, validity: "valid", source: "camera" }),
    ]);
    expect(clean.state.result).toMatchObject({ highestHeld: "single_leg" });
    expect(heardIn(clean).filter((key) => key === "assessment.spoken.timing")).toHaveLength(4);
    expect(heardIn(clean)).toContain(
      "Stand beside the counter. Place your feet as shown. Let go when ready. I will time ten seconds.",
    );
  });

  test("[GDE-5] [ASSESS-4S-01] on one leg the clock waits for the foot, not for the hand", () => {
    const heard = heardIn(clean);
    expect(heard.indexOf("assessment.spoken.lift")).toBeLessThan(heard.lastIndexOf("assessment.spoken.timing"));
    expect(heard.filter((key) => key === "assessment.spoken.lift")).toHaveLength(1);
  });

  test("[ASSESS-4S-02] [ASSESS-4S-03] [ASSESS-4S-04] a hand on the counter ends the stage and the test", () => {
    const touched = play(planOf("four_stage"), stages, inStage("tandem", 6, "support.touched"));
    const [result] = toldBy(touched);
    expect(result).toMatchObject({ fallRisk: true, validity: "valid" });
    expect(result?.score).toBeGreaterThanOrEqual(26);
    expect(result?.score).toBeLessThan(26.3);
  });

  test("[GDE-4] [ASSESS-06] a hand that held on, told only afterwards: nobody knows when", () => {
    const told = play(planOf("four_stage"), stages, heldOn(true));
    expect(toldBy(told)[0]).toMatchObject({ validity: ["support_touched"], fallRisk: false });
  });

  test("[ASSESS-06] stopped by the patient, or for pain", () => {
    const stopped = play(planOf("four_stage"), stages, inStage("semi_tandem", 4, "stop.pressed"));
    expect(toldBy(stopped)[0]).toMatchObject({ validity: ["stopped_by_patient"], fallRisk: false });
    const hurt = play(planOf("four_stage"), stages, inStage("side_by_side", 2, "pain.pressed"));
    expect(toldBy(hurt)[0]).toMatchObject({ validity: ["pain_stop"] });
  });

  test("[GDE-7] [ASSESS-06] stopped while the feet of the first stage are placed: nothing was timed, nothing is kept", () => {
    const stopped = play(planOf("four_stage"), stages, ({ phase }) =>
      phase.kind === "running" ? { type: "stop.pressed" } : null,
    );
    expect(stopped.state).toMatchObject({ phase: { kind: "finished" }, result: null, end: "stop" });
    expect(toldBy(stopped)).toEqual([]);
  });

  test("[ASSESS-06] out of sight in a stage for more than two seconds", () => {
    const from = stages.find(({ at }) => at > 32_000)?.at ?? milliseconds(0);
    const hidden = dropDetections(stages, [{ from, until: milliseconds(from + 3000) }]);
    const [result] = toldBy(play(planOf("four_stage"), hidden, heldOn(false)));
    expect(result).toMatchObject({ fallRisk: false });
    expect(result?.validity).toContain("frozen_gt_2s");
  });
});

describe("single-leg stance", () => {
  const clean = play(planOf("single_leg"), legs, heldOn(false));

  test("[GDE-6] [ASSESS-SLS-01] [ASSESS-SLS-02] three trials a leg, in turn, each timed while the foot is up", () => {
    expect(clean.state.result).toMatchObject({ validity: "valid", norm: "below_mean", fallRisk: false });
    // 7, 8 and 7 s on the right leg, and about 0.7 s of lifting and lowering above the limits.
    expect(toldBy(clean)[0]?.score).toBeGreaterThan(7.6);
    expect(toldBy(clean)[0]?.score).toBeLessThan(8.6);
    expect(heardIn(clean).filter((key) => key === "assessment.spoken.leg")).toHaveLength(6);
    const { trials } = toldBy(clean)[0] ?? {};
    expect([trials?.left.length, trials?.right.length]).toEqual([3, 3]);
    expect(toldBy(clean)[0]).not.toHaveProperty("legs");
  });

  test("[ASSESS-SLS-03] [SLS-2] who cannot lift a foot gives up the try: 0 s", () => {
    const given = play(planOf("single_leg"), legs.slice(0, 500), ({ phase, measuring }) =>
      phase.kind === "running" && measuring?.of === "single-leg"
        ? { type: "try.ended" }
        : heldOn(false)({ ...clean.state, phase }),
    );
    expect(given.state.result).toMatchObject({ score: 0, fallRisk: true, validity: "valid" });
  });

  test("[ASSESS-06] stopped by the patient after two trials", () => {
    const stopped = play(planOf("single_leg"), legs, ({ measuring }) =>
      measuring?.of === "single-leg" && measuring.state.trials.right.length === 1 ? { type: "stop.pressed" } : null,
    );
    expect(toldBy(stopped)[0]).toMatchObject({ validity: ["stopped_by_patient"], norm: "no_norm" });
  });

  test("[ASSESS-06] a hand that held on, told afterwards", () => {
    expect(toldBy(play(planOf("single_leg"), legs, heldOn(true)))[0]).toMatchObject({ validity: ["support_touched"] });
  });
});
