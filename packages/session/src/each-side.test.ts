import { milliseconds, normalisedHeight, type PoseFrame, type Side } from "@plumbline/motion";
import { type Act, createPerformance, defaultCamera, framesOf } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { readSession } from "./read-session.ts";
import { give, heard, rehearse, watch } from "./testing/rehearsal.ts";
import { createTestPlan } from "./testing/test-plan.ts";

const stand = (seconds: number): Act => ({ kind: "stand", duration: milliseconds(seconds * 1000) });
const lift = (side: Side): readonly Act[] => [
  { kind: "hipAbduction", side, reach: normalisedHeight(0.22) },
  stand(0.8),
];
const film = (acts: readonly Act[]): readonly PoseFrame[] =>
  framesOf(createPerformance({ acts: [stand(3), ...acts] }), defaultCamera, 20);

const twoEach = createTestPlan("hip_abduction", {
  dose: { kind: "repetitions", sets: 1, from: 2, to: 2, each: true },
});
const at = rehearse(twoEach, film([]), film([]));
const lifts = (...sides: readonly Side[]) => watch(at("active"), film(sides.flatMap(lift)));

describe("[REP-15] repetitions of each side", () => {
  it("are counted for each, and the count shown is that of the side that moved last", () => {
    const { state } = lifts("left", "left", "right");
    expect(readSession(state)).toMatchObject({ phase: "active", count: 1, sideCounts: { left: 2, right: 1 } });
  });

  it("fill the set only when both sides have theirs", () => {
    expect(readSession(lifts("left", "left", "left").state).phase).toBe("active");
    expect(readSession(lifts("left", "right", "left", "right").state).phase).toBe("asking-pain");
  });

  it("are told apart aloud: when one side is done, the other is asked for", () => {
    expect(heard(lifts("left"))).not.toContain("spoken.otherSide");
    expect(heard(lifts("left", "left"))).toContain("spoken.otherSide");
  });

  it("[REP-18] a press of the button goes to the side that has fewer", () => {
    const pressed = give(lifts("left", "left", "right"), { type: "count.pressed" });
    expect(readSession(pressed.state).phase).toBe("asking-pain");
  });

  it("the two sides are compared by how far they moved", () => {
    const { state } = lifts("left", "right", "left", "right");
    expect(state.record?.sideDifference).toMatchObject({ of: "range" });
  });
});
