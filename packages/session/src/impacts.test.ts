import { milliseconds } from "@plumbline/motion";
import { createPerformance, defaultCamera, framesOf } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { readSession } from "./read-session.ts";
import { begin, give, heard, observe, type Played, rehearse } from "./testing/rehearsal.ts";
import { createTestRepetition } from "./testing/test-repetition.ts";
import { createTestPlan } from "./testing.ts";

const still = framesOf(
  createPerformance({ acts: [{ kind: "stand", duration: milliseconds(3_000) }] }),
  defaultCamera,
  20,
);
const drops = (played: Played, count: number): Played => {
  const rep = createTestRepetition({ range: 0.05 });
  const { now: at } = played.state;
  return observe(played, ...Array.from({ length: count }, () => ({ type: "rep.completed", at, rep }) as const));
};

const ten = { kind: "repetitions", sets: 1, from: 10, to: 20, each: false } as const;
const active = (impactsToday: number, impactLimit = 50): Played =>
  rehearse(createTestPlan("stomp", { dose: ten, impactsToday, impactLimit }), still, [])("active");

describe("[FC-IMP-A] [SAFE-08] impacts of a day", () => {
  it("end the exercise at the limit, with the stop cue, remembered by the record", () => {
    const before = drops(active(45), 4);
    expect(before.state.phase.kind).toBe("active");
    const after = drops(before, 1);
    expect(after.state.phase.kind).toBe("asking-pain");
    expect(heard(after).at(-1)).toBe("checks.FC-IMP-A.cue");
    expect(after.state.record).toMatchObject({ status: "stopped", checks: { "FC-IMP-A": 1 } });
    expect(after.state.record?.cues.map(({ check }) => check)).toEqual(["FC-IMP-A"]);
  });

  it("complete the dose when the limit is reached by it", () => {
    expect(drops(active(40), 10).state.record?.status).toBe("completed");
  });

  it("follow the therapist's own limit, and count what is pressed by hand", () => {
    const pressed = give(drops(active(0, 3), 2), { type: "count.pressed" });
    expect(pressed.state.phase.kind).toBe("asking-pain");
  });

  it("that are done already let nothing begin, and say so", () => {
    const plan = createTestPlan("heel_drop", { dose: ten, impactsToday: 50 });
    const come = begin(plan);
    expect(heard(come)).toEqual(["checks.FC-IMP-A.cue"]);
    expect(readSession(come.state).startOffer).toBe("impacts-done");
    expect(give(come, { type: "start.pressed" }).state.phase.kind).toBe("set-up");
  });

  it("are none of an exercise without impact", () => {
    const squat = createTestPlan("squat", { dose: ten, impactsToday: 50 });
    expect(drops(rehearse(squat, still, [])("active"), 3).state.phase.kind).toBe("active");
  });
});
