import { describe, expect, test } from "vitest";
import { makeRound } from "./rounds/make-round.ts";
import { beginChartStory } from "./testing/chart-story.ts";
import { invitationId, margaret, rival } from "./testing/grant-story.ts";
import { createDecision, createPain, createTestIntake } from "./testing/test-chart.ts";
import { TEST_NOW } from "./testing/test-dependencies.ts";
import { testUlid } from "./testing/test-session.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const word = { choice: "called", note: "We renew it on Friday." };

/** Dana has approved squats up to the day of the test, 4 October; Margaret's clock is two hours east of UTC. */
async function beginRoundStory() {
  const story = await beginChartStory();
  await story.confirm(createTestIntake());
  const until = "2026-10-04";
  await story.decide(createDecision(50, { kind: "approval", item: "squat", until, reason: "Strong enough." }));
  return {
    ...story,
    goRound: (now: number) => makeRound(story.behind(), now),
    queue: async (token?: string) => (await story.readQueue(token)).map(({ alert }) => alert.id),
  };
}

const expired = "DAY-2026-10-04-MX-02-squat";
const nextDay = TEST_NOW + DAY;

describe("the daily round", () => {
  test("[ALERT-14] raises once what the day brought, however often it is made", async () => {
    const { goRound, queue, readQueue, readChart } = await beginRoundStory();
    await goRound(TEST_NOW);
    expect(await queue()).toEqual([]);
    await goRound(nextDay);
    await goRound(nextDay);
    await goRound(nextDay + DAY);
    expect(await queue()).toEqual([expired]);
    const [entry] = await readQueue();
    expect(entry?.patient.name).toBe("Margaret Oakes");
    expect(entry?.alert).toMatchObject({
      code: "ALERT-14",
      urgency: "routine",
      rule: "MX-02",
      text: "Unlock decision needed: squat.",
      raisedAt: "2026-10-05T11:30:00+02:00",
      isLate: false,
    });
    // The patient sees what her therapist is told.
    expect((await readChart()).alerts.map(({ id }) => id)).toEqual([expired]);
  });

  test("what was acknowledged stays so", async () => {
    const { goRound, queue, acknowledge } = await beginRoundStory();
    await goRound(nextDay);
    expect((await acknowledge(expired, word)).status).toBe(201);
    await goRound(nextDay + DAY);
    expect(await queue()).toEqual([]);
  });

  test("killed before, between and after its writes, it is made again, and each alert is there once", async () => {
    const { goRound, queue, behind, replace } = await beginRoundStory();
    const { alerts, rounds } = behind();
    const killed = () => Promise.reject(new TypeError("margaret"));
    const lines: unknown[] = [];
    replace(() => ({ alerts: { ...alerts, putAlert: killed }, log: (...line) => lines.push(line) }));
    await goRound(nextDay);
    expect(await queue()).toEqual([]);
    replace(() => ({ alerts, rounds: { ...rounds, noteDone: killed } }));
    await goRound(nextDay);
    await goRound(nextDay);
    replace(() => ({ rounds }));
    await goRound(nextDay);
    expect(await queue()).toEqual([expired]);
    expect(await rounds.listEnrolled()).toEqual([{ patientId: "margaret", doneOn: "2026-10-05" }]);
    expect(lines.filter((line) => JSON.stringify(line).includes("round.failed"))).toHaveLength(3);
    expect(JSON.stringify(lines)).not.toContain("margaret");
  });

  test("[PROG-09] a server that was off for weeks finds what it missed: the approval, and that nobody came back", async () => {
    const { goRound, queue } = await beginRoundStory();
    await goRound(TEST_NOW + 40 * DAY);
    // Her only session was on 4 October.
    expect((await queue()).toSorted()).toEqual([expired, "DAY-2026-10-04-PROG-09"]);
  });

  test("goes by the patient's own midnight", async () => {
    const { goRound, queue } = await beginRoundStory();
    // 22:30 of 4 October in UTC is 00:30 of the 5th with her.
    const evening = Date.UTC(2026, 9, 4, 21, 30);
    await goRound(evening);
    expect(await queue()).toEqual([]);
    await goRound(evening + HOUR);
    expect(await queue()).toEqual([expired]);

    const west = await beginRoundStory();
    await west.tell(createPain(60, { at: "2026-10-04T03:30:00-06:00" }));
    await west.goRound(evening + HOUR);
    expect(await west.queue()).toEqual([]);
    await west.goRound(Date.UTC(2026, 9, 5, 6, 1));
    expect(await west.queue()).toEqual([expired]);
  });

  test("whoever has no therapist is left alone until somebody is let in", async () => {
    const { goRound, behind, end, queue, invite, accept } = await beginRoundStory();
    await end(margaret, invitationId);
    await goRound(nextDay);
    expect(await behind().alerts.listOpenAlerts("margaret")).toEqual([]);
    const second = testUlid(701);
    await invite(rival, second);
    await accept(margaret, second);
    await goRound(nextDay + HOUR);
    expect(await queue(rival)).toEqual([expired]);
    expect(await queue()).toEqual([]);
  });

  test("one patient who cannot be read keeps no other from their turn, and gets nothing of theirs", async () => {
    const { goRound, behind, replace, queue } = await beginRoundStory();
    const { charts, rounds, grants, alerts } = behind();
    await rounds.enrol("broken");
    await rounds.enrol("other");
    for (const [index, patientId] of ["broken", "other"].entries()) {
      const grantee = { kind: "therapist", id: "dana" } as const;
      const from = "2026-09-01T08:00:00.000Z";
      await grants.putGrant({ id: testUlid(710 + index), patientId, grantee, from, to: null });
    }
    const listIntakes = (patientId: string) =>
      patientId === "broken" ? Promise.reject(new Error("corrupt")) : charts.listIntakes(patientId);
    replace(() => ({ charts: { ...charts, listIntakes } }));
    await goRound(nextDay);
    expect(await queue()).toEqual([expired]);
    expect(await alerts.listOpenAlerts("other")).toEqual([]);
    const done = (await rounds.listEnrolled()).map(({ patientId, doneOn }) => [patientId, doneOn]);
    expect(done.toSorted()).toEqual([
      ["broken", null],
      ["margaret", "2026-10-05"],
      ["other", "2026-10-05"],
    ]);
  });
});
