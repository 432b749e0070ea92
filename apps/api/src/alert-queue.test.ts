import { describe, expect, test } from "vitest";
import { projectAlerts } from "./alerts/project-alerts.ts";
import { beginChartStory } from "./testing/chart-story.ts";
import { dana, ines, margaret, rival } from "./testing/grant-story.ts";
import { chartUlid, createFall, createPain, createTestIntake, createUnlockRequest } from "./testing/test-chart.ts";
import { TEST_NOW } from "./testing/test-dependencies.ts";
import { testUlid } from "./testing/test-session.ts";

const MINUTE = 60_000;
const word = { choice: "called", note: "She is well." };
const fall = createFall(1);
const fallAlert = `${fall.id}-1`;

describe("no alert is ever silently dropped", () => {
  test("killed between the write and the queue, the alert is in the queue after a restart, exactly once", async () => {
    const { tell, readQueue, replace, behind, readChart } = await beginChartStory();
    replace(() => ({ announceAlerts: () => Promise.reject(new Error("killed")) }));
    expect((await tell(fall)).status).toBe(201);
    expect(await readQueue()).toEqual([]);
    // What a server does when it starts, twice as if two did.
    for (const _ of [1, 2]) {
      for (const waiting of await behind().outbox.listWaiting()) await projectAlerts(behind(), waiting);
    }
    expect((await readQueue()).map(({ alert }) => alert.id)).toEqual([fallAlert]);
    expect((await readChart()).alerts.map(({ id }) => id)).toEqual([fallAlert]);
    expect(await behind().outbox.listWaiting()).toEqual([]);
  });

  test("killed between the queue and the outbox, it is there once, and stays acknowledged", async () => {
    const { tell, readQueue, replace, behind, acknowledge } = await beginChartStory();
    const takeOut = behind().outbox.takeOut;
    replace(({ outbox }) => ({ outbox: { ...outbox, takeOut: () => Promise.reject(new Error("killed")) } }));
    replace((parts) => ({ announceAlerts: (waiting) => projectAlerts(parts, waiting) }));
    await tell(fall);
    expect((await acknowledge(fallAlert, word)).status).toBe(201);
    replace(({ outbox }) => ({ outbox: { ...outbox, takeOut } }));
    const waiting = await behind().outbox.listWaiting();
    expect(waiting).toHaveLength(1);
    for (const entry of waiting) await projectAlerts(behind(), entry);
    expect(await readQueue()).toEqual([]);
    expect(await behind().alerts.getAlert("margaret", fallAlert)).toMatchObject({ acknowledgement: word });
  });

  test("an alert that could not go on at once is noted without saying whose", async () => {
    const { tell, replace } = await beginChartStory();
    const lines: unknown[] = [];
    replace(() => ({
      announceAlerts: () => Promise.reject(new TypeError("margaret fell")),
      log: (...line) => lines.push(line),
    }));
    await tell(fall);
    expect(lines).toContainEqual(["alerts.delayed", { requestId: expect.anything(), errorName: "TypeError" }]);
    expect(JSON.stringify(lines)).not.toContain("margaret");
  });
});

describe("the queue", () => {
  test("[REV-01] urgent, same day, routine; inside a level the oldest first", async () => {
    const { tell, confirm, readQueue, setClock } = await beginChartStory();
    const events = [
      createUnlockRequest(1),
      createPain(2, { phase: "after", score: 6 }),
      createFall(3, { fallId: chartUlid(70) }),
      createUnlockRequest(4),
      createFall(5, { fallId: chartUlid(71) }),
    ];
    for (const [minute, event] of events.entries()) {
      setClock(TEST_NOW + minute * MINUTE);
      await tell(event);
    }
    setClock(TEST_NOW + 9 * MINUTE);
    await confirm(createTestIntake({ heightLossCm: 5 }));
    expect((await readQueue()).map(({ alert }) => alert.id)).toEqual([
      `${chartUlid(3)}-1`,
      `${chartUlid(5)}-1`,
      `${chartUlid(2)}-1`,
      "INTAKE-0000001-1",
      `${chartUlid(1)}-1`,
      `${chartUlid(4)}-1`,
    ]);
  });

  test("is of the patients who let the therapist in, at the next request too, and each of them finds it noted", async () => {
    const { tell, readQueue, end, send, invite, accept } = await beginChartStory();
    await invite(dana, testUlid(701));
    await accept(ines, testUlid(701));
    await tell(fall);
    await tell(createUnlockRequest(2), ines);
    expect((await readQueue()).map(({ patient }) => patient)).toEqual([
      { id: "margaret", name: "Margaret Oakes" },
      { id: "ines", name: "" },
    ]);
    expect(await readQueue(rival)).toEqual([]);
    const { entries } = (await (await send(margaret, "GET", "/audit")).json()) as { entries: { read: string }[] };
    expect(entries.map(({ read }) => read)).toEqual(["alerts"]);
    await end();
    expect((await readQueue()).map(({ patient }) => patient.id)).toEqual(["ines"]);
  });

  test("[FALL-10] what is told later of a fall joins its alarm, and is said instead of it", async () => {
    const { tell, readQueue, readChart, setClock } = await beginChartStory();
    await tell(fall);
    setClock(TEST_NOW + MINUTE);
    await tell(createFall(2, { answered: { answer: "fallen_ok", at: 44 }, elapsed: 44 }));
    const queue = await readQueue();
    expect(queue).toMatchObject([{ alert: { urgency: "urgent", thread: fall.fallId, rule: "FALL-10" } }]);
    expect(queue[0]?.alert.text).toContain("then: fell but OK");
    expect((await readChart()).alerts.map(({ rule }) => rule)).toEqual(["FALL-10", "FALL-05"]);
  });
});
