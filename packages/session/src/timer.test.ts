import { minutes } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import { describe, expect, it } from "vitest";
import { readSession } from "./read-session.ts";
import { begin, give, type Played, saved } from "./testing/rehearsal.ts";
import { createTestPlan } from "./testing.ts";

const ms = milliseconds;
const plan = createTestPlan("back_extensor_supine", { dose: minutes(1), source: "manual" });

/** The clock alone: there is no camera, and no frame ever comes. */
const tick = (played: Played, seconds: number): Played =>
  Array.from({ length: seconds * 10 }).reduce<Played>(
    (so) => give(so, { type: "clock.ticked" }, ms(so.state.now + 100)),
    played,
  );
const told = ({ effects }: Played): readonly string[] =>
  effects.flatMap((effect) => {
    if (effect.type !== "cue.say") return [];
    const { key, values } = effect.line;
    return [[key.replace("spoken.", ""), ...Object.values(values ?? {})].join(" ")];
  });
const begun = (): Played => ({
  ...tick(give(begin(plan), { type: "start.pressed" }), 5),
  effects: [],
});

describe("timer mode, done without a camera", () => {
  it("[REP-18] says that nothing is measured, and may start at once", () => {
    const come = begin(plan);
    expect(told(come)).toEqual(["notMeasurable.timer-only.mend side"]);
    expect(readSession(come.state)).toMatchObject({ phase: "set-up", startOffer: "ready", frozen: null });
    const waiting = tick(come, 30);
    expect(told(waiting)).toEqual(told(come));
  });

  it("counts a hold and a rest aloud, and reminds of breathing once", () => {
    const cycle = tick(begun(), 16);
    expect(told(cycle)).toEqual([
      "checks.FC-12.cue",
      "press",
      "pressSeconds 2",
      "pressSeconds 3",
      "pressSeconds 4",
      "pressSeconds 5",
      "relax",
      "press",
      "pressSeconds 2",
    ]);
    expect(readSession(cycle.state).timer).toEqual({ kind: "press", second: 2 });
    expect(readSession(cycle.state)).toMatchObject({ isCountOnly: false, frozen: null, postureUnchecked: "exercise" });
  });

  it("[REP-18] a press confirms a hold; the record keeps it as counted by hand", () => {
    const pressed = give(tick(begun(), 10), { type: "count.pressed" });
    expect(told(pressed).at(-1)).toBe("holdNoted 1");
    const done = tick(pressed, 50);
    expect(done.state.phase.kind).toBe("asking-pain");
    expect(done.state.record).toMatchObject({
      status: "completed",
      source: "manual",
      activeTime: 60_000,
      notMeasurable: "timer-only",
      calibration: null,
      detector: null,
      skeletonTrace: null,
      repetitions: [{ source: "manual", set: 1 }],
    });
  });

  it("ends by the button too, and a pause takes no time", () => {
    const paused = tick(give(tick(begun(), 20.5), { type: "pause.pressed" }), 60);
    const resumed = tick(give(paused, { type: "resume.pressed" }), 5);
    expect(readSession(resumed.state)).toMatchObject({ phase: "active", timer: { kind: "rest", second: 1 } });
    const ended = give(tick(resumed, 10), { type: "next-set.pressed" });
    expect(ended.state.record).toMatchObject({ status: "stopped", activeTime: 30_000 });
    const [record] = saved(give(ended, { type: "page.left" }));
    expect(record?.sessionId).toBe(plan.sessionId);
  });
});
