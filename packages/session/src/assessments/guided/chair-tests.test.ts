import { milliseconds } from "@plumbline/motion";
import { dropDetections } from "@plumbline/synthetic";
import { sampleTestFrames } from "@plumbline/synthetic/testing";
import { describe, expect, test } from "vitest";
import { type AtScreen, heardIn, planOf, play, toldBy } from "../../testing/guided-rehearsal.ts";
import { standsOf } from "./phases/chair.ts";

const crossed = sampleTestFrames({ test: "chair_stand_30s" });
const pushing = sampleTestFrames({ test: "chair_stand_30s", hands: "thighs" });

const seconds = (from: number, until: number) => ({
  from: milliseconds(from * 1000),
  until: milliseconds(until * 1000),
});
const answer =
  (isYes: boolean): AtScreen =>
  ({ phase }) =>
    phase.kind === "asking" ? { type: "question.answered", isYes } : null;
/** Presses Stop, or says that it hurts, after so many stands. */
const after =
  (stands: number, type: "stop.pressed" | "pain.pressed"): AtScreen =>
  ({ phase, measuring }) =>
    phase.kind === "running" && measuring?.of === "chair-stand" && standsOf(measuring) === stands ? { type } : null;

describe("30-second chair stand", () => {
  const clean = play(planOf("chair_stand_30s"), crossed);

  test("[ASSESS-CS-01] [ASSESS-CS-05] a clean run, from the raised hand to the result", () => {
    expect(clean.state).toMatchObject({ phase: { kind: "finished" }, end: "test" });
    expect(toldBy(clean)).toEqual([
      {
        test: "chair_stand_30s",
        score: 8,
        unit: "{#}/(30.s)",
        band: { from: 70, to: 74 },
        cutoff: 10,
        norm: "below_average",
        fallRisk: true,
        change: null,
        trend: null,
        validity: "valid",
        source: "camera",
      },
    ]);
  });

  test("[ASSESS-02] practice, then the script word for word, then 3, 2, 1, Go", () => {
    const heard = heardIn(clean);
    const script = heard.findIndex((words) => words.endsWith("Keep going for 30 seconds."));
    expect(heard.indexOf("assessment.spoken.practice")).toBeLessThan(script);
    const countIn = ["spoken.countdown", "spoken.countdown", "spoken.countdown", "assessment.spoken.go"];
    expect(heard.slice(script + 2, script + 6)).toEqual(countIn);
    expect(heard.filter((key) => key === "spoken.count")).toHaveLength(8);
  });

  test("[ASSESS-CS-06] against the first valid one", () => {
    expect(toldBy(play(planOf("chair_stand_30s", { firstValidScore: 11 }), crossed))[0]).toMatchObject({
      change: -3,
      trend: "declined",
    });
  });

  test("[ASSESS-06] [SAFE-05] stopped by the patient: kept, never judged", () => {
    const stopped = play(planOf("chair_stand_30s"), crossed, after(3, "stop.pressed"));
    expect(toldBy(stopped)).toEqual([
      expect.objectContaining({ score: 3, validity: ["stopped_by_patient"], norm: "no_norm", fallRisk: false }),
    ]);
    expect(stopped.state.end).toBe("stop");
    expect(stopped.effects).toContainEqual({ type: "cue.silence" });
  });

  test("[ASSESS-06] stopped for pain", () => {
    const hurt = play(planOf("chair_stand_30s"), crossed, after(2, "pain.pressed"));
    expect(toldBy(hurt)[0]).toMatchObject({ score: 2, validity: ["pain_stop"] });
    expect(hurt.state.end).toBe("pain");
  });

  test("[ASSESS-CS-04] hands that push are asked about: yes scores 0", () => {
    const used = play(planOf("chair_stand_30s"), pushing, answer(true));
    expect(heardIn(used)).toContain("Did you push with your hands?");
    expect(used.state.result).toMatchObject({ score: 0, armsUsed: true, fallRisk: true, validity: "valid" });
  });

  test("[ASSESS-CS-04] no, and the stands count", () => {
    const result = play(planOf("chair_stand_30s"), pushing, answer(false)).state.result;
    expect(result).toMatchObject({ score: 8, armsUsed: false, validity: "valid" });
  });

  test("[ASSESS-CS-04] a planned use of the arms is not asked about, and has no norm", () => {
    const planned = play(planOf("chair_stand_30s_arms_allowed"), pushing);
    expect(toldBy(planned)[0]).toMatchObject({ test: "chair_stand_30s_arms_allowed", score: 8, norm: "no_norm" });
  });

  test("[ASSESS-06] out of sight for more than two seconds", () => {
    const hidden = dropDetections(crossed, [seconds(45, 48)]);
    const result = play(planOf("chair_stand_30s"), hidden).state.result;
    expect(result).toMatchObject({ norm: "no_norm", fallRisk: false });
    expect(result?.validity).toContain("frozen_gt_2s");
  });

  test("[GDE-3] nobody is counted in who has stood up again", () => {
    // The signal by the button, while the practice stand is still going on.
    const state = play(planOf("chair_stand_30s"), crossed, ({ phase, position }) =>
      (phase.kind === "ready" || phase.kind === "practice") && position !== null && position > 0.6
        ? { type: "go-on.pressed" }
        : null,
    );
    expect(heardIn(state)).toContain("assessment.spoken.sitDown");
  });
});
