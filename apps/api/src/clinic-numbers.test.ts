import { type ClinicChangeRequest, clinicRecord } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import { refusalOf } from "./testing/chart-story.ts";
import { beginClinicStory } from "./testing/clinic-story.ts";
import { ines, margaret, rival } from "./testing/grant-story.ts";
import { TEST_NOW } from "./testing/test-dependencies.ts";

const DAY = 86_400_000;
const reason = "Our patients call too late.";
const severe7: ClinicChangeRequest = { number: "painSevere", value: 7, reason };

describe("[GEN-07] the numbers of the clinic", () => {
  test("a change keeps the old value, the new one, who, when and why, and from which day on it holds", async () => {
    const { set, readLog } = await beginClinicStory();
    const answer = await set(1, severe7);
    expect(answer.status).toBe(201);
    const record = clinicRecord.parse(await answer.json());
    expect(record).toEqual({
      version: 1,
      number: "painSevere",
      was: 8,
      value: 7,
      // 09:30 UTC is 23:30 of the same day, 14 hours further east.
      from: "2026-10-05",
      decision: { at: "2026-10-04T09:30:00.000Z", by: { id: "dana", name: "Dana Whitfield" }, reason },
    });
    expect(await readLog()).toEqual([record]);
  });

  test("[CLN-1] it begins a day later once the next day has begun anywhere", async () => {
    const { set, readLog, setClock } = await beginClinicStory();
    setClock(Date.UTC(2026, 9, 4, 10));
    await set(1, severe7);
    expect((await readLog())[0]?.from).toBe("2026-10-06");
  });

  test("sent again it changes nothing, also a day later; another one under its version is refused", async () => {
    const { set, readLog, setClock } = await beginClinicStory();
    await set(1, severe7);
    setClock(TEST_NOW + DAY);
    expect((await set(1, severe7)).status).toBe(200);
    expect(await refusalOf(await set(1, { ...severe7, value: 8 }))).toEqual([409, "clinic-number-changed"]);
    expect(await refusalOf(await set(1, severe7, rival))).toEqual([409, "clinic-number-changed"]);
    expect(await refusalOf(await set(3, severe7))).toEqual([409, "clinic-number-changed"]);
    expect(await readLog()).toHaveLength(1);
  });

  test("of two who change it at once, one is told to look again, and the log has no gap", async () => {
    const { set, readLog } = await beginClinicStory();
    const change = { number: "retestDays", value: 42, reason };
    const answers = await Promise.all([set(1, severe7), set(1, change, rival)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await readLog()).map(({ version }) => version)).toEqual([1]);
  });

  test.each([
    ["[GEN-01] laxer than the specification", { ...severe7, value: 9 }],
    ["below its bounds", { ...severe7, value: 6 }],
    ["what it is already", { ...severe7, value: 8 }],
  ])("a value that is %s is refused, and nothing is written", async (_, change) => {
    const { set, readLog } = await beginClinicStory();
    const refusals = [{ item: "painSevere", rules: ["PAIN-03", "GEN-07"] }];
    expect(await refusalOf(await set(1, change))).toEqual([422, "clinic-number-refused", refusals]);
    expect(await readLog()).toEqual([]);
  });

  test.each([
    ["without a reason", { ...severe7, reason: " " }],
    ["of a number that nothing reads", { ...severe7, number: "fallSeconds" }],
    ["that is no whole number", { ...severe7, value: 7.5 }],
    ["that says itself who", { ...severe7, by: "dana" }],
  ])("a change %s is no change", async (_, change) => {
    const { set } = await beginClinicStory();
    expect(await refusalOf(await set(1, change))).toEqual([400, "body-invalid"]);
  });

  test("patients know the numbers, not who decided and why, and change none", async () => {
    const { set, readLog, send } = await beginClinicStory();
    await set(1, severe7);
    for (const token of [margaret, ines]) {
      expect(await refusalOf(await set(2, { ...severe7, value: 8 }, token))).toEqual([403, "role-wrong"]);
      expect(await readLog(token)).toEqual([
        { version: 1, number: "painSevere", was: 8, value: 7, from: "2026-10-05", decision: null },
      ]);
    }
    const text = await (await send(margaret, "GET", "/chart")).text();
    expect(text).toContain("painSevere");
    expect(text).not.toContain(reason);
  });
});
