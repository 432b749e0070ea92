import { holds, holdsEach } from "@plumbline/exercises";
import { type MotionEvent, milliseconds, normalisedHeight, type PoseFrame, type Side } from "@plumbline/motion";
import { type Act, createPerformance, defaultCamera, framesOf } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { readSession } from "./read-session.ts";
import { give, heard, observe, type Played, rehearse, wait, watch } from "./testing/rehearsal.ts";
import { createTestPlan } from "./testing.ts";

const ms = milliseconds;
const film = (acts: readonly Act[]): readonly PoseFrame[] =>
  framesOf(createPerformance({ acts: [{ kind: "stand", duration: ms(3000) }, ...acts] }), defaultCamera, 20);
const stands = (side: Side, seconds: number): readonly Act[] => [
  { kind: "singleLegStand", side, duration: ms(seconds * 1000), lift: normalisedHeight(0.1) },
];
const still = film([]);
const tenEach = rehearse(createTestPlan("single_leg_stand", { dose: holdsEach(1, 10) }), still, still);
const press = (played: Played): Played => give(played, { type: "count.pressed" });
/** The person stands still before the camera, which sees no hold. */
const active = (): Played => tenEach("active");
const keptHolds = ({ state }: Played) => state.tally.holds.map(({ kind, hold }) => [kind, hold.side, hold.duration]);

describe("[REP-18] a hold by hand", () => {
  it("leaves time to get into place, and says whose turn it is", () => {
    const pressed = press(active());
    expect(readSession(pressed.state)).toMatchObject({ holdByHand: { side: "left", startsIn: 5 }, holding: null });
    const before = wait(pressed, 4.5);
    expect(readSession(before.state)).toMatchObject({ holdByHand: { side: "left", startsIn: 1 }, holding: null });
    const begun = wait(before, 1);
    expect(readSession(begun.state)).toMatchObject({ holdByHand: { startsIn: 0 }, holding: { side: "left" } });
    const told = ["getIntoPlace", ...Array(4).fill("countdown"), "holdStarted"].map((key) => `spoken.${key}`);
    expect(heard(begun)).toEqual(told);
  });

  it("is timed by the clock, ends by itself, and asks for the other side", () => {
    const left = wait(press(active()), 15.2);
    expect(keptHolds(left)).toEqual([["manual", "left", 10_000]]);
    expect(readSession(left.state)).toMatchObject({
      phase: "active",
      holdByHand: null,
      holds: { left: 10_000, right: 0 },
    });
    expect(heard(left)).toContain("spoken.otherSide");
    expect(heard(left).filter((key) => key === "spoken.holdSeconds")).toHaveLength(1);
    const both = wait(press(left), 15.2);
    expect(both.state.phase.kind).toBe("asking-pain");
    expect(both.state.record).toMatchObject({
      source: "camera",
      status: "completed",
      holds: [
        { source: "manual", side: "left", duration: 10_000, checks: [] },
        { source: "manual", side: "right", duration: 10_000, checks: [] },
      ],
    });
  });

  it("ends at the next press with what was held, or with nothing before it began", () => {
    const early = press(wait(press(active()), 3));
    expect(readSession(early.state)).toMatchObject({ holdByHand: null, phase: "active" });
    expect(keptHolds(early)).toEqual([]);
    const held = press(wait(press(active()), 11));
    expect(keptHolds(held)).toEqual([["manual", "left", 6_000]]);
    // The right one has done less, so it is its turn.
    expect(readSession(press(held).state).holdByHand?.side).toBe("right");
  });

  it.each(["pause.pressed", "stop.pressed", "page.left"] as const)("is kept as far as it came at %s", (type) => {
    const ended = give(wait(press(active()), 9), { type });
    expect(keptHolds(ended)).toEqual([["manual", "left", 4_000]]);
    expect(ended.state.holdByHand).toBeNull();
  });

  it("is not counted a second time by a camera that sees it", () => {
    const seen: MotionEvent = {
      type: "hold.ended",
      at: ms(0),
      hold: { side: "left", startAt: ms(0), endAt: ms(8000), duration: ms(8000), checks: [] },
    };
    expect(keptHolds(observe(wait(press(active()), 8), seen))).toEqual([]);
  });

  it("ends a hold that the camera measures, and keeps it", () => {
    const measured = watch(active(), film(stands("right", 6)).slice(0, 140));
    expect(readSession(measured.state).holding?.side).toBe("right");
    expect(keptHolds(press(measured))).toEqual([["measured", "right", expect.any(Number)]]);
  });

  it("is what is left where nobody could be measured", () => {
    const empty = still.slice(0, 1).map((frame) => ({ ...frame, image: null, world: null }));
    const at = rehearse(createTestPlan("tall_posture", { dose: holds(1, 2, 5) }), [], []);
    const offered = wait(watch(at("set-up"), empty), 21);
    const alone = wait(give(offered, { type: "start.pressed" }), 6);
    expect(readSession(alone.state)).toMatchObject({ phase: "active", frozen: "not-calibrated" });
    const one = wait(press(alone), 10.2);
    expect(readSession(one.state)).toMatchObject({ count: 1, phase: "active" });
    expect(heard(one)).toContain("spoken.holdDone");
    const all = wait(press(one), 10.2);
    expect(all.state.record).toMatchObject({
      status: "completed",
      holds: Array(2).fill({ source: "manual", side: null }),
    });
  });

  it("counts nothing outside a set", () => {
    expect(press(tenEach("set-up")).state.holdByHand).toBeNull();
    expect(press(tenEach("paused")).state.holdByHand).toBeNull();
  });
});
