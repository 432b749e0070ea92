import { holds, holdsEach, minutes } from "@plumbline/exercises";
import { type MotionEvent, milliseconds, normalisedHeight, type PoseFrame, type Side } from "@plumbline/motion";
import { type Act, createPerformance, defaultCamera, framesOf, YAW_OF_VIEW } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { readSession } from "./read-session.ts";
import { begin, give, heard, observe, rehearse, wait, watch } from "./testing/rehearsal.ts";
import { createTestRepetition } from "./testing/test-repetition.ts";
import { createTestPlan } from "./testing.ts";

const ms = milliseconds;
const stand = (seconds: number): Act => ({ kind: "stand", duration: ms(seconds * 1000) });
const film = (acts: readonly Act[], view: "front" | "side" = "front"): readonly PoseFrame[] =>
  framesOf(createPerformance({ acts: [stand(3), ...acts], yaw: YAW_OF_VIEW[view] }), defaultCamera, 20);
const steps = (count: number): readonly Act[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: "kneeRaise",
    side: index % 2 === 0 ? "left" : "right",
    lift: normalisedHeight(0.12),
    duration: ms(1_200),
  }));

describe("minutes of movement", () => {
  const dose = { kind: "time", sets: 1, from: ms(8_000), to: ms(14_000) } as const;
  const at = rehearse(createTestPlan("march", { dose }), film([]), film([]));

  it("are the time in which it was done, not the time that passed", () => {
    const marched = watch(at("active"), film(steps(6)));
    const { timeDone, arc, count } = readSession(marched.state);
    expect(count).toBe(6);
    expect(timeDone).toBeGreaterThan(6_000);
    const stood = wait(marched, 20);
    expect(readSession(stood.state).timeDone).toBeLessThan(timeDone + 4_000);
    expect(arc).toBeCloseTo(timeDone / 14_000);
  });

  it("fill the set at their most, and are done at their least", () => {
    const some = watch(at("active"), film(steps(9)));
    expect(readSession(some.state).timeDone).toBeGreaterThan(8_000);
    expect(heard(some)).toContain("spoken.leastTimeDone");
    expect(give(some, { type: "next-set.pressed" }).state.record?.status).toBe("completed");
    const all = watch(some, film(steps(9)));
    expect(all.state.record).toMatchObject({ status: "completed", activeTime: 14_000, dose });
    expect(heard(all)).toContain("spoken.secondsLeft");
  });

  it("are told by what is left, each step by none", () => {
    expect(heard(watch(at("active"), film(steps(6))))).not.toContain("spoken.count");
  });

  it("[REP-01] are those of the clock where nobody could be measured", () => {
    const empty = film([])
      .slice(0, 1)
      .map((frame) => ({ ...frame, image: null, world: null }));
    const offered = wait(watch(begin(createTestPlan("march", { dose: minutes(1) })), empty), 21);
    const active = wait(give(offered, { type: "start.pressed" }), 15);
    expect(readSession(active.state)).toMatchObject({ isCountOnly: true, frozen: "not-calibrated" });
    expect(readSession(active.state).timeDone).toBeGreaterThan(9_000);
    const done = wait(give(active, { type: "count.pressed" }), 51);
    expect(done.state.record).toMatchObject({ status: "completed", repetitions: [{ source: "manual" }] });
    expect(heard(done).filter((key) => key === "spoken.secondsLeft")).toHaveLength(6);
  });
});

describe("holds of the whole body", () => {
  const dose = holds(1, 3, 5);
  const at = rehearse(createTestPlan("tall_posture", { dose }), film([], "side"), film([], "side"));
  const hold = (seconds: number): Act => ({ kind: "tallPosture", reach: 0.1, duration: ms(seconds * 1000) });

  it("count when they are long enough, and fill the set by their number", () => {
    const one = watch(at("active"), film([hold(7), stand(2)], "side"));
    expect(readSession(one.state)).toMatchObject({ count: 1, holding: null, phase: "active" });
    expect(heard(one)).toEqual(expect.arrayContaining(["spoken.holdStarted", "spoken.holdDone"]));
    expect(heard(one)).not.toContain("spoken.count");
    expect(heard(one)).not.toContain("spoken.otherSide");
    const short = watch(one, film([hold(1.5), stand(2)], "side"));
    expect(readSession(short.state).count).toBe(1);
    const all = watch(short, film([hold(7), stand(2), hold(7), stand(2)], "side"));
    expect(all.state.record?.status).toBe("completed");
    expect(all.state.record?.holds.map(({ side }) => side)).toEqual(Array(4).fill(null));
  });
});

describe("holds of each side", () => {
  const at = rehearse(createTestPlan("single_leg_stand", { dose: holdsEach(1, 5) }), film([]), film([]));
  const held = (side: Side, seconds: number): MotionEvent => ({
    type: "hold.ended",
    at: ms(0),
    hold: { side, startAt: ms(0), endAt: ms(seconds * 1000), duration: ms(seconds * 1000), checks: [] },
  });

  it("must be long enough at a stretch on both", () => {
    const isFull = (...events: readonly MotionEvent[]): boolean =>
      wait(observe(at("active"), ...events), 0.1).state.phase.kind === "asking-pain";
    expect(isFull(held("left", 5), held("right", 3), held("right", 3))).toBe(false);
    expect(isFull(held("left", 5), held("left", 5))).toBe(false);
    expect(isFull(held("left", 5), held("right", 5))).toBe(true);
  });
});

describe("[REP-15] the call to the other side", () => {
  const rep = (side: Side): MotionEvent => ({
    type: "rep.completed",
    at: ms(0),
    rep: createTestRepetition({ side, isClean: false }),
  });

  it.each([
    ["knee_extension", "side", "chair"],
    ["step_up", "side", "leg"],
    ["side_step", "front", "way"],
  ] as const)("of %s", (id, view, how) => {
    const dose = { kind: "repetitions", sets: 1, from: 2, to: 2, each: true } as const;
    const active = rehearse(createTestPlan(id, { dose }), film([], view), [])("active");
    const done = observe(active, rep("left"), rep("left"));
    expect(done.effects).toContainEqual({
      type: "cue.say",
      line: { key: "spoken.otherSide", values: { how }, priority: "guide" },
    });
    expect(readSession(done.state)).toMatchObject({ sideCounts: { left: 2, right: 0 }, phase: "active" });
  });
});
