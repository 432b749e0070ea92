import type { ClinicChangeRequest } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import { makeRound } from "./rounds/make-round.ts";
import { beginClinicStory } from "./testing/clinic-story.ts";
import { dana } from "./testing/grant-story.ts";
import { createDecision, createPain, createTestIntake } from "./testing/test-chart.ts";
import { TEST_NOW } from "./testing/test-dependencies.ts";

const DAY = 86_400_000;
const reason = "Our patients call too late.";
const severe7: ClinicChangeRequest = { number: "painSevere", value: 7, reason };

describe("[GEN-07] the API decides by them", () => {
  const tomorrow = "2026-10-05T11:30:00+02:00";

  test("[PAIN-03] from their day on; what was told before is alarmed and locked as it was", async () => {
    const { set, confirm, tell, readQueue, readChart, setClock } = await beginClinicStory();
    await confirm(createTestIntake());
    await set(1, severe7);
    await tell(createPain(1, { score: 7, phase: "after" }));
    expect((await readQueue()).map(({ alert }) => alert.code)).toEqual(["ALERT-05"]);
    setClock(TEST_NOW + DAY);
    await tell(createPain(2, { score: 7, phase: "after", at: tomorrow }));
    expect((await readQueue()).map(({ alert }) => alert.code)).toEqual(["ALERT-03", "ALERT-05"]);
    // The device and the desk read the same.
    expect((await readChart()).clinic).toEqual([{ number: "painSevere", value: 7, from: "2026-10-05" }]);
  });

  test("[REV-02] the caseload shows the tier that follows", async () => {
    const { set, confirm, caseloadOf, setClock } = await beginClinicStory();
    await set(1, { number: "fallsForHighRisk", value: 1, reason });
    setClock(TEST_NOW + DAY);
    await confirm(createTestIntake({ fallsLastYear: 1 }, { completedAt: tomorrow }));
    expect((await caseloadOf(dana))[0]?.review.tier).toBe("C");
  });

  test("[PROG-13] a program is to be reviewed when the clinic says", async () => {
    const { set, confirm, send, setClock, readChart } = await beginClinicStory();
    await confirm(createTestIntake());
    await set(1, { number: "reviewDays", value: 14, reason });
    setClock(TEST_NOW + DAY);
    const content = { exercises: [], aerobic: null, message: "" };
    const proposal = { content, assignedOn: "2026-10-05", reviewOn: null, overrides: [] };
    expect((await send(dana, "PUT", "/patients/margaret/programs/1", proposal)).status).toBe(201);
    expect((await readChart()).program?.reviewOn).toBe("2026-10-19");
  });

  test("[MX-02, ALERT-14] an unlock without a last day runs out when the clinic says", async () => {
    const { set, confirm, decide, readQueue, behind, setClock } = await beginClinicStory();
    await confirm(createTestIntake());
    await set(1, { number: "approvalDays", value: 7, reason });
    setClock(TEST_NOW + DAY);
    const approval = createDecision(50, { kind: "approval", item: "squat", until: null, reason: "Strong enough." });
    await decide({ ...approval, at: tomorrow });
    const idsOn = async (day: number) => {
      await makeRound(behind(), TEST_NOW + day * DAY);
      return (await readQueue()).map(({ alert }) => alert.id);
    };
    expect(await idsOn(8)).toEqual([]);
    expect(await idsOn(9)).toEqual(["DAY-2026-10-12-MX-02-squat"]);
  });
});
