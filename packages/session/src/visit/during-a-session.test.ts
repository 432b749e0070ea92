import { RED_FLAG_TEXT } from "@plumbline/clinical";
import { milliseconds } from "@plumbline/motion";
import { describe, expect, it } from "vitest";
import {
  BEGIN,
  createTestPatient,
  createVisitPlan,
  effectsOf,
  effortOf,
  enter,
  getReady,
  OVER,
  painOf,
  put,
  puts,
  SESSION,
  TODAY,
  toldBy,
} from "../testing/visit-rehearsal.ts";
import { memoryOf, recallVisit } from "./visit-memory.ts";

const plan = createVisitPlan("mini_squat", "knee_extension");
const begun = put(getReady(enter(plan)), BEGIN);

describe("during a session", () => {
  it("[SAFE-02] tier C: no exercise before the helper has pressed, and so before each one", () => {
    const patient = createTestPatient({ tier: "C" });
    const visit = getReady(enter(createVisitPlan("knee_extension", "arm_curl"), patient));
    expect(visit.state.phase.kind).toBe("helper");
    expect(put(visit, BEGIN).state.running).toBeNull();
    const first = puts(visit, { type: "helper.pressed" }, BEGIN, OVER, painOf(1), effortOf(3));
    expect(first.state.phase.kind).toBe("helper");
  });

  it("[SAFE-04] F_DIZZY: 60 s after rising, not a second less, and not for what is done sitting", () => {
    const patient = createTestPatient({ tier: "B", flags: ["F_DIZZY"] });
    const visit = getReady(enter(plan, patient));
    expect(visit.state.phase.kind).toBe("rising");
    expect(put(visit, { type: "clock.ticked" }, 59).state.phase.kind).toBe("rising");
    expect(put(visit, { type: "clock.ticked" }, 60).state.phase.kind).toBe("ready");
    expect(getReady(enter(createVisitPlan("knee_extension"), patient)).state.phase.kind).toBe("ready");
  });

  it("[PAIN-01] [SAFE-06] after each exercise pain and effort, at the end pain once more, and then it is done", () => {
    const visit = puts(begun, OVER, painOf(1), effortOf(4), BEGIN, OVER, painOf(1), effortOf(4));
    expect(visit.state.phase).toEqual({ kind: "pain", when: "end" });
    const done = put(visit, painOf(1));
    expect(done.state.phase).toMatchObject({ kind: "ended", ending: { how: "done", because: "done" } });
    expect(toldBy(done).slice(2)).toMatchObject([
      { kind: "pain", phase: "after", exercise: "mini_squat", sessionId: SESSION },
      { kind: "effort", exercise: "mini_squat" },
      { kind: "pain", phase: "after", exercise: "knee_extension" },
      { kind: "effort", exercise: "knee_extension" },
      { kind: "pain", phase: "after", exercise: null, sessionId: null },
    ]);
  });

  it("[PAIN-03] row d after an exercise offers something milder; what is taken passes the gate like all else", () => {
    const visit = puts(begun, OVER, painOf(4), effortOf(4));
    expect(visit.state.phase).toMatchObject({ kind: "easier", offer: { from: "mini_squat", because: "pain" } });
    expect(visit.state.sent.map(({ id }) => id)).toEqual(["ALERT-06"]);
    const taken = put(visit, { type: "easier.chosen", change: 0 });
    expect(taken.state.items).toHaveLength(3);
    expect(taken.state.phase.kind).toBe("ready");
    expect(put(visit, { type: "easier.chosen", change: null }).state.items).toHaveLength(2);
  });

  it("[PAIN-03] [PAIN-05] severe pain during an exercise ends the session, locks all, and asks nothing more", () => {
    const visit = puts(begun, { type: "exercise.halted" }, { type: "why.answered", why: "pain" }, painOf(8, "back"));
    expect(visit.state.phase).toMatchObject({ kind: "ended", ending: { text: RED_FLAG_TEXT } });
    expect(visit.state.found.lock).toBe("all");
    expect(effectsOf(visit)).toEqual(expect.arrayContaining(["exercise.end", "exercise.answer"]));
  });

  it("[PAIN-03] row d during an exercise ends the exercise; its score is not asked for again", () => {
    const stopped = puts(begun, { type: "exercise.halted" }, { type: "why.answered", why: "pain" }, painOf(5));
    expect(stopped.effects.at(-1)).toEqual({ type: "exercise.end" });
    expect(put(stopped, OVER).state.phase.kind).toBe("effort");
  });

  it("[SAFE-05] a break costs nothing: on after it, or to the next", () => {
    const paused = puts(begun, { type: "exercise.halted" }, { type: "why.answered", why: "break" });
    expect(paused.state.phase.kind).toBe("break");
    expect(put(paused, { type: "break.over", goesOn: true }).effects.at(-1)).toEqual({ type: "exercise.resume" });
    expect(put(paused, { type: "break.over", goesOn: false }).effects.at(-1)).toEqual({ type: "exercise.end" });
  });

  it("[SAFE-04] dizzy: sit down, the session ends, ALERT-09", () => {
    const visit = puts(begun, { type: "exercise.halted" }, { type: "why.answered", why: "dizzy" });
    expect(visit.state.phase).toMatchObject({ kind: "ended", ending: { because: "dizzy" } });
    expect(visit.state.sent.map(({ id }) => id)).toEqual(["ALERT-09"]);
    expect(toldBy(visit).at(-1)).toEqual({ kind: "dizzy", exercise: "mini_squat" });
  });

  it.each([
    [7, "ready", []],
    [8, "easier", []],
    [9, "easier", ["ALERT-09"]],
  ] as const)("[SAFE-06] an effort of %i leads to %s", (rpe, phase, alerts) => {
    const visit = puts(begun, OVER, painOf(1), effortOf(rpe));
    expect(visit.state.phase.kind).toBe(phase);
    expect(visit.state.sent.map(({ id }) => id)).toEqual(alerts);
    const chosen = put(visit, { type: "easier.chosen", change: null });
    expect(chosen.state.phase.kind).toBe(rpe >= 8 ? "rest" : "ready");
  });

  it("[SAFE-09] two stop checks end the exercise, and something milder is offered", () => {
    const visit = puts(begun, { ...OVER, stopChecks: 2 }, painOf(1), effortOf(4));
    expect(visit.state.phase).toMatchObject({ kind: "easier", offer: { because: "stop-checks" } });
    expect(puts(begun, { ...OVER, stopChecks: 1 }, painOf(1), effortOf(4)).state.phase.kind).toBe("ready");
  });

  it("[SAFE-08] after 45 minutes the exercise ends and no other begins", () => {
    const late = put(begun, { type: "clock.ticked" }, 45 * 60);
    expect(late.effects.at(-1)).toEqual({ type: "exercise.end" });
    expect(put(begun, { type: "clock.ticked" }, 45 * 60 - 2).effects).toEqual(begun.effects);
    const over = puts(late, OVER, painOf(1), effortOf(4));
    expect(over.state.phase).toEqual({ kind: "pain", when: "end" });
    expect(put(over, painOf(1)).state.phase).toMatchObject({ ending: { because: "time" } });
  });

  it("[PAIN-06] a mild ache is told from a pain that stops", () => {
    expect(puts(begun, OVER, painOf(2)).state.hasAche).toBe(true);
    expect(puts(begun, OVER, painOf(0, "none")).state.hasAche).toBe(false);
  });

  it("[PROG-12] the version with which it began stays", () => {
    const later = put(begun, { type: "patient.read", patient: createTestPatient() });
    expect(later.state.plan.programVersion).toBe(4);
    expect(later.state.phase.kind).toBe("exercise");
  });

  it("[SAFE-05] stopped before it began: asked why, and it may begin again", () => {
    const visit = put(begun, { ...OVER, hasDoneAnything: false });
    expect(visit.state.phase.kind).toBe("why");
    const again = puts(visit, { type: "why.answered", why: "break" }, { type: "break.over", goesOn: true });
    expect(again.state.phase.kind).toBe("ready");
  });

  it("a tab closed before the pain was answered asks for it when it is opened again, also hours later", () => {
    const { state } = put(begun, OVER);
    const recalled = recallVisit(memoryOf(state, TODAY), TODAY, milliseconds(state.now + 5 * 3_600_000));
    expect(recalled?.pending).toEqual({ sessionId: SESSION, exercise: "mini_squat", pain: null });
    expect(recalled?.isPreChecked).toBe(false);
  });
});

describe("a fall during a session", () => {
  const fallen = put(begun, { type: "fall.suspected", trigger: "vanished" });

  it("[FALL-03] is asked about at once, and only once", () => {
    expect(fallen.effects.at(-1)).toEqual({ type: "fall.ask", trigger: "vanished", needsHelp: false });
    expect(put(fallen, { type: "fall.suspected", trigger: "vanished" }).effects).toEqual(fallen.effects);
  });

  const decided = (session: "end" | "resume_after_seated_check") =>
    put(fallen, {
      type: "fall.over",
      decision: {
        rule: "FALL-07",
        session,
        lock: session === "end" ? "standing" : "none",
        alerts: [],
        showsEmergency: false,
      },
    });

  it("[FALL-07] none: seated check first, and then on", () => {
    const checking = decided("resume_after_seated_check");
    expect(checking.state.phase.kind).toBe("seated-check");
    const well = put(checking, { type: "seated-check.answered", says: "well" });
    expect(well.effects.at(-1)).toEqual({ type: "exercise.resume" });
  });

  it("[FALL-08] [FALL-11] one: the session ends, and standing work is locked at once", () => {
    const over = decided("end");
    expect(over.state.phase).toMatchObject({ kind: "ended", ending: { because: "fall" } });
    expect(effectsOf(over)).toContain("exercise.end");
  });

  it("[FALL-01] [FALL-09] said by the patient, with help asked for", () => {
    const said = puts(begun, { type: "exercise.halted" }, { type: "why.answered", why: "help" });
    expect(said.effects.at(-1)).toEqual({ type: "fall.ask", trigger: "said", needsHelp: true });
  });
});
