import { AVOID_REASON, HOLD_REASON, RED_FLAG_TEXT, SEE_A_THERAPIST, UNLOCK_REASON } from "@plumbline/clinical";
import { milliseconds } from "@plumbline/motion";
import { describe, expect, it } from "vitest";
import {
  ALL_YES,
  createTestPatient,
  createVisitPlan,
  enter,
  getReady,
  NOTHING_NEW,
  painOf,
  put,
  puts,
  TODAY,
  toldBy,
} from "../testing/visit-rehearsal.ts";
import { doseToday } from "./dose-today.ts";
import { itemNow } from "./proceed.ts";
import { memoryOf, recallVisit } from "./visit-memory.ts";

const plan = createVisitPlan("mini_squat", "knee_extension");
const daily = (changes: Partial<typeof NOTHING_NEW>) => ({
  type: "daily.answered" as const,
  answers: { ...NOTHING_NEW, ...changes },
});

describe("before a session", () => {
  it("[SAFE-03] [SAFE-01] [PAIN-01] asks for red flags, the place and the pain, in this order, and then is ready", () => {
    const visit = enter(plan);
    expect(visit.state.phase.kind).toBe("daily-question");
    const asked = put(visit, daily({}));
    expect(asked.state.phase.kind).toBe("pre-check");
    const checked = put(asked, { type: "pre-check.answered", answers: ALL_YES });
    expect(checked.state.phase).toEqual({ kind: "pain", when: "before" });
    const ready = put(checked, painOf(1));
    expect(ready.state.phase.kind).toBe("ready");
    expect(toldBy(ready).map(({ kind }) => kind)).toEqual(["daily-check", "pain"]);
  });

  it.each([
    ["new chest pain", { chestPain: true }, RED_FLAG_TEXT, "all"],
    ["a fall that hurt", { fall: "hurt" as const }, RED_FLAG_TEXT, "standing"],
    ["a fall that did not", { fall: "not-hurt" as const }, HOLD_REASON, "standing"],
    ["sudden pain in the back", { suddenPain: { site: "back" as const, score: 3 } }, RED_FLAG_TEXT, "all"],
  ])("[SAFE-03] [RED-01] %s: no session, and the patient is told on the device", (_, changes, text, lock) => {
    const visit = put(enter(plan), daily(changes));
    expect(visit.state.phase).toMatchObject({ kind: "ended", ending: { how: "not-started", text } });
    expect(visit.state.found.lock).toBe(lock);
    expect(visit.state.sent.length).toBe(1);
    expect(visit.effects).toContainEqual({ type: "words.say", words: text });
    expect(toldBy(visit)).toHaveLength(1);
  });

  it("[SAFE-01] a no has its advice and is asked again", () => {
    const answers = { ...ALL_YES, shoes: false };
    const visit = puts(enter(plan), daily({}), { type: "pre-check.answered", answers });
    expect(visit.state.phase).toMatchObject({ kind: "pre-check", advice: [{ id: "shoes" }] });
    expect(put(visit, { type: "pre-check.answered", answers: ALL_YES }).state.phase.kind).toBe("pain");
  });

  it("[PAIN-04] row d before a session: less of everything today, and no alert", () => {
    const asked = puts(enter(plan), daily({}), { type: "pre-check.answered", answers: ALL_YES });
    const visit = put(asked, painOf(4));
    expect(visit.state.phase.kind).toBe("ready");
    expect(visit.state.sent).toEqual([]);
    const item = itemNow(visit.state) ?? expect.fail("nothing is next");
    expect(doseToday(item, visit.state)).toMatchObject({ from: 5, to: 5 });
  });

  it("[PAIN-03] [PAIN-04] new thigh pain on a watched medicine: not started, all locked", () => {
    const patient = createTestPatient({ flags: ["F_AFF_WATCH"] });
    const asked = puts(enter(plan, patient), daily({}), { type: "pre-check.answered", answers: ALL_YES });
    const visit = put(asked, painOf(1, "thigh", "new"));
    expect(visit.state.phase).toMatchObject({
      kind: "ended",
      ending: { how: "not-started", because: "pain", text: RED_FLAG_TEXT, cards: ["ED-08"] },
    });
    expect(visit.state.sent.map(({ id }) => id)).toEqual(["ALERT-04"]);
    expect(visit.state.found.lock).toBe("all");
  });

  it("[MX-HOLD] [FALL-11] whoever is locked out of everything is asked for red flags only, and told why", () => {
    const held = put(enter(plan, createTestPatient({ tier: "HOLD" })), daily({}));
    expect(held.state.phase).toMatchObject({ kind: "refused", obstacle: { reason: HOLD_REASON } });
    const locked = createTestPatient({ standingLock: { mayDoSeatedWork: false } });
    expect(put(enter(plan, locked), daily({})).state.phase).toMatchObject({
      kind: "refused",
      obstacle: { rules: ["FALL-11"] },
    });
  });

  it("[MX-01] one exercise that is locked is left out, with its reason; the others go on", () => {
    const visit = getReady(enter(createVisitPlan("squat", "mini_squat")));
    expect(visit.state.phase).toMatchObject({ kind: "refused", obstacle: { reason: UNLOCK_REASON } });
    expect(put(visit, { type: "exercise.begun", sessionId: "x" }).state.running).toBeNull();
    expect(put(visit, { type: "item.skipped" }).state.phase.kind).toBe("ready");
    expect(AVOID_REASON).not.toBe(UNLOCK_REASON);
  });

  it("[MX-02] a dated approval opens it", () => {
    const approvals = [{ item: "squat" as const, approvedOn: TODAY, until: TODAY, approvedBy: "t", reason: "strong" }];
    expect(getReady(enter(createVisitPlan("squat"), createTestPatient({ approvals }))).state.phase.kind).toBe("ready");
  });

  it("[GEN-06] [TIER-03] tier B without a therapist, or before the therapist has looked, does not start", () => {
    const alone = put(enter(plan, createTestPatient({ tier: "B", hasTherapist: false })), daily({}));
    expect(alone.state.phase).toMatchObject({ obstacle: { kind: "see-therapist", text: SEE_A_THERAPIST } });
    const early = put(enter(plan, createTestPatient({ tier: "B", isReviewed: false })), daily({}));
    expect(early.state.phase).toMatchObject({ obstacle: { kind: "not-reviewed", rule: "TIER-03" } });
  });

  it("[TIER-06] of whom nothing is known everything is asked and told, and nothing starts until the chart is there", () => {
    const unknown = getReady(enter(plan, null));
    expect(unknown.state.phase).toEqual({ kind: "refused", obstacle: { kind: "unknown" } });
    expect(toldBy(unknown)).toHaveLength(2);
    expect(put(unknown, { type: "patient.read", patient: createTestPatient() }).state.phase.kind).toBe("ready");
  });

  it("[PAIN-03] of whom nothing is known a new pain in the thigh counts as on a watched medicine", () => {
    const asked = puts(enter(plan, null), daily({}), { type: "pre-check.answered", answers: ALL_YES });
    expect(put(asked, painOf(1, "thigh", "new")).state.sent.map(({ id }) => id)).toEqual(["ALERT-04"]);
  });
});

describe("a tab that was closed", () => {
  const HOUR = 3_600_000;

  it("[SAFE-01] within two hours of the same day nothing is asked twice, and what was open is asked", () => {
    const { state } = puts(enter(plan), daily({}), { type: "pre-check.answered", answers: ALL_YES });
    const memory = memoryOf(state, TODAY);
    const recalled = recallVisit(memory, TODAY, milliseconds(state.now + HOUR));
    expect(enter(plan, createTestPatient(), recalled).state.phase).toEqual({ kind: "pain", when: "before" });
  });

  it("[SAFE-01] [SAFE-03] later, or on another day, all is asked anew", () => {
    const { state } = getReady(enter(plan));
    const later = recallVisit(memoryOf(state, TODAY), TODAY, milliseconds(state.now + 2 * HOUR));
    expect(enter(plan, createTestPatient(), later).state.phase.kind).toBe("daily-question");
    expect(recallVisit(memoryOf(state, TODAY), "2026-10-06" as typeof TODAY, state.now)).toBeNull();
  });
});
