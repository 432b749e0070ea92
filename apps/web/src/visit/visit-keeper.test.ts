import { localDate, PRE_CHECK } from "@plumbline/clinical";
import { repetitions } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import { score, type ToldEvent, type VisitMemory, type VisitPlan } from "@plumbline/session";
import { createManualClock } from "@plumbline/session/testing";
import { expect, test } from "vitest";
import { createKept } from "../adapters/kept-json.ts";
import { parseKeptPlan, parseVisitMemory, toKeptPlan } from "./parse-visit-memory.ts";
import { createVisitKeeper } from "./visit-keeper.ts";

const today = localDate("2026-10-05");
const plan: VisitPlan = {
  items: [{ exercise: "mini_squat", dose: repetitions(2, 10) }],
  programVersion: 7,
};
const NO = {
  fall: "no",
  chestPain: false,
  fainting: false,
  weaknessOrNumbness: false,
  bladderOrBowel: false,
  suddenPain: null,
} as const;

const place = () => {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  const clock = createManualClock(milliseconds(1_760_000_000_000));
  const told: ToldEvent[] = [];
  let release: (() => void) | null = null;
  let isSlow = false;
  const open = () =>
    createVisitKeeper({
      plan,
      patient: null,
      today,
      kept: createKept<VisitMemory>(storage, "visit", parseVisitMemory),
      tell: async (event) => {
        if (isSlow) await new Promise<void>((resolve) => (release = resolve));
        told.push(event);
      },
      say: () => undefined,
      onStage: () => undefined,
      now: clock.now,
      every: (interval, listener) => clock.every(milliseconds(interval), listener),
    });
  return { open, told, storage, slow: () => (isSlow = true), release: () => release?.() };
};

const settle = () => new Promise((resolve) => setTimeout(resolve));

test("a tab that is closed after an answer was kept does not ask it again", async () => {
  const { open, told } = place();
  const first = open();
  first.dispatch({ type: "daily.answered", answers: NO });
  first.dispatch({
    type: "pre-check.answered",
    answers: Object.fromEntries(PRE_CHECK.map(({ id }) => [id, true])),
  });
  await settle();
  first.close();
  const second = open();
  expect(second.state().phase).toEqual({ kind: "pain", when: "before" });
  second.dispatch({ type: "pain.answered", score: score(0), site: "none", onset: "usual" });
  await settle();
  expect(told.map(({ kind }) => kind)).toEqual(["daily-check", "pain"]);
});

test("a tab that is closed before an answer was kept asks it again: nothing that was told is lost", async () => {
  const { open, told, slow } = place();
  slow();
  const first = open();
  first.dispatch({ type: "daily.answered", answers: NO });
  await settle();
  first.close();
  expect(told).toEqual([]);
  expect(open().state().phase.kind).toBe("daily-question");
});

test("what is kept says that something was answered, and not what", async () => {
  const { open, storage } = place();
  open().dispatch({ type: "daily.answered", answers: NO });
  await settle();
  expect(storage.getItem("visit")).not.toMatch(/fall|pain"|chest/u);
});

test("[PROG-12] the plan with which a visit began can be read again as it was", () => {
  const stored: unknown = JSON.parse(JSON.stringify(toKeptPlan({ day: today, plan })));
  expect(parseKeptPlan(stored)).toEqual({ day: today, plan });
  expect(parseKeptPlan({ day: today, exercises: [{ exercise: "cartwheel" }] })).toBeNull();
});
