import { describe, expect, test } from "vitest";
import { beginChartStory, refusalOf } from "./testing/chart-story.ts";
import { dana, rival } from "./testing/grant-story.ts";
import { createDecision, createPain, createTestIntake } from "./testing/test-chart.ts";

describe("what a therapist decides", () => {
  const approval = createDecision(50, { kind: "approval", item: "squat", until: null, reason: "Strong enough." });

  test("[MX-02] an approval is kept where the rules unlock, with who gave it", async () => {
    const { confirm, decide, readChart } = await beginChartStory();
    await confirm(createTestIntake());
    expect((await decide(approval)).status).toBe(201);
    expect((await decide(approval)).status).toBe(200);
    expect((await readChart()).entries[1]).toMatchObject({ event: approval, by: { id: "dana", role: "therapist" } });
  });

  test.each([
    [
      "[PROG-12] an approval of what is blocked",
      { neuro: ["leg_weakness"] },
      { kind: "approval", item: "squat", until: null, reason: "Please." },
      { item: "squat", rules: ["MX-HOLD"] },
    ],
    [
      "[MX-02] an approval of what nobody locked",
      {},
      { kind: "approval", item: "heel_raise", until: null, reason: "Please." },
      { item: "heel_raise", rules: ["MX-02"] },
    ],
    [
      "[MX-02] an approval without a reason",
      {},
      { kind: "approval", item: "squat", until: null, reason: " " },
      { item: "squat", rules: ["MX-02"] },
    ],
    [
      "[TIER-06] a HOLD that is bypassed",
      { cardiac: ["chest_pain"] },
      { kind: "tier-set", tier: "A", reason: "She is well." },
      { item: "tier-set", rules: ["TIER-06"] },
    ],
    [
      "[INT-25] a lower tier before she was asked again",
      { stooped: true },
      { kind: "tier-set", tier: "A", reason: "She is well." },
      { item: "tier-set", rules: ["INT-25"] },
    ],
    [
      "[MX-05] a treatment of tomorrow",
      {},
      { kind: "clinic-entry", entry: "heat", date: "2026-10-05", area: "back", minutes: 10, note: "" },
      { item: "clinic-entry", rules: ["MX-05"] },
    ],
  ] as const)("%s is refused, says why, and is not kept", async (_, answers, decision, refusal) => {
    const { confirm, decide, readChart } = await beginChartStory();
    await confirm(createTestIntake(structuredClone(answers) as Parameters<typeof createTestIntake>[0]));
    const event = createDecision(50, decision);
    expect(await refusalOf(await decide(event))).toEqual([422, "event-refused", [refusal]]);
    expect((await readChart()).entries).toHaveLength(1);
  });

  test("[TIER-05] a tier of somebody without an intake is refused", async () => {
    const { decide } = await beginChartStory();
    const event = createDecision(50, { kind: "tier-set", tier: "C", reason: "" });
    expect(await refusalOf(await decide(event))).toEqual([
      422,
      "event-refused",
      [{ item: "tier-set", rules: ["TIER-05"] }],
    ]);
  });

  test("sent again is 200, also where the rules would refuse it by now", async () => {
    const { confirm, decide, tell } = await beginChartStory();
    await confirm(createTestIntake());
    expect((await decide(approval)).status).toBe(201);
    await tell(createPain(60, { score: 9, onset: "sudden", site: "back" }));
    expect((await decide(approval)).status).toBe(200);
    const later = createDecision(61, { kind: "approval", item: "stomp", until: null, reason: "Strong enough." });
    expect((await refusalOf(await decide(later)))[1]).toBe("event-refused");
  });

  test("without an active grant is refused like the chart of somebody who does not exist", async () => {
    const { decide, end, send } = await beginChartStory();
    const event = createDecision(50, { kind: "intake-asked", note: "Please." });
    expect(await refusalOf(await decide(event, rival))).toEqual([404, "not-found"]);
    expect(await refusalOf(await send(dana, "PUT", `/patients/nobody/events/${event.id}`, event))).toEqual([
      404,
      "not-found",
    ]);
    expect((await decide(event)).status).toBe(201);
    await end();
    expect(await refusalOf(await decide(event))).toEqual([404, "not-found"]);
  });
});
