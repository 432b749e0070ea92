import type { SentPatientEvent } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import { beginChartStory, refusalOf } from "./testing/chart-story.ts";
import { dana, ines } from "./testing/grant-story.ts";
import {
  chartUlid,
  createDecision,
  createFall,
  createPain,
  createTestIntake,
  createUnlockRequest,
} from "./testing/test-chart.ts";
import { TEST_NOW } from "./testing/test-dependencies.ts";

const MINUTE = 60_000;
const chestPain = { ...createPain(3, { score: 9, onset: "sudden", site: "back" }) };

describe("what a patient tells", () => {
  test.each([
    ["a usual pain", createPain(1), createPain(1, { score: 2 })],
    ["a sudden pain", chestPain, createPain(3, { score: 8, onset: "sudden", site: "back" })],
    ["a fall", createFall(1), createFall(1, { elapsed: 60 })],
    ["a usual pain, then a sudden one under its id", createPain(1), createPain(1, { onset: "sudden", site: "back" })],
    ["a request", createUnlockRequest(1), createFall(1)],
  ])("%s: first 201, again 200, another under its id 409", async (_, event, other) => {
    const { tell, readChart } = await beginChartStory();
    expect((await tell(event)).status).toBe(201);
    const before = await readChart();
    expect((await tell(event)).status).toBe(200);
    expect(await refusalOf(await tell(other))).toEqual([409, "event-differs"]);
    expect(await readChart()).toEqual(before);
    expect(before.entries).toMatchObject([{ is: "event", event, by: { id: "margaret" } }]);
  });

  test("the same id of two patients names two events", async () => {
    const { tell, readChart } = await beginChartStory();
    await tell(createPain(1));
    expect((await tell(createPain(1, { score: 3 }), ines)).status).toBe(201);
    expect((await readChart()).entries).toMatchObject([{ event: { score: 1 } }]);
  });

  test("of the last 92 days is read, and of what matters longer all", async () => {
    const { tell, readChart, setClock } = await beginChartStory();
    for (const event of [createPain(1), createFall(2)]) await tell(event);
    const kindsAfter = async (days: number) => {
      setClock(TEST_NOW + days * 1_440 * MINUTE);
      return (await readChart()).entries.map((entry) => entry.is === "event" && entry.event.kind);
    };
    expect(await kindsAfter(92)).toEqual(["pain", "fall"]);
    expect(await kindsAfter(94)).toEqual(["fall"]);
  });

  test("stands in the order in which it arrived, not in which it happened", async () => {
    const { tell, readChart, setClock } = await beginChartStory();
    for (const [minute, number] of [5, 2, 9, 1].entries()) {
      setClock(TEST_NOW + minute * MINUTE);
      await tell(createPain(number));
    }
    const ids = (await readChart()).entries.map((entry) => (entry.is === "event" ? entry.event.id : null));
    expect(ids).toEqual([5, 2, 9, 1].map(chartUlid));
  });

  test("is judged by what is stored of her: [PAIN-03] her medicine makes it row a", async () => {
    const { tell, confirm, readQueue } = await beginChartStory();
    await confirm(createTestIntake({ boneMedicines: ["bisphosphonate"] }));
    await tell(createPain(1, { onset: "new", site: "thigh", score: 2 }));
    expect(await readQueue()).toMatchObject([
      { alert: { code: "ALERT-04", rule: "PAIN-03", text: expect.stringContaining("bisphosphonate"), isLate: false } },
    ]);
  });

  test("[FALL-07] a second false fall in a week is one to ask about", async () => {
    const { tell, readQueue } = await beginChartStory();
    const answered = { answer: "not_fallen", at: 8 } as const;
    await tell(createFall(1, { answered, elapsed: 8 }));
    expect(await readQueue()).toEqual([]);
    await tell(createFall(2, { answered, elapsed: 8, fallId: chartUlid(601) }));
    expect(await readQueue()).toMatchObject([{ alert: { code: "ALERT-11", rule: "FALL-07" } }]);
  });

  test("[§7.5] sent later than it happened, its alert says so", async () => {
    const { tell, setClock, readQueue } = await beginChartStory();
    setClock(TEST_NOW + 3 * MINUTE);
    await tell(createFall(1));
    expect(await readQueue()).toMatchObject([
      { alert: { isLate: true, raisedAt: "2026-10-04T11:30:00+02:00", receivedAt: "2026-10-04T09:33:00.000Z" } },
    ]);
  });

  test("under another event's address, or a therapist's, is refused", async () => {
    const { send, tell } = await beginChartStory();
    const [, code] = await refusalOf(await send(ines, "PUT", `/events/${chartUlid(2)}`, createPain(1)));
    expect(code).toBe("event-id-mismatch");
    const decision = createDecision(1, { kind: "intake-asked", note: "Please." });
    expect(await refusalOf(await send(ines, "PUT", `/events/${decision.id}`, decision))).toEqual([400, "body-invalid"]);
    expect(await refusalOf(await tell(createPain(1), dana))).toEqual([403, "role-wrong"]);
  });

  test("[CHO-32] dated in years to come it is kept, counts from its arrival, and is the same when it is sent again", async () => {
    const { tell, confirm, readChart, readQueue } = await beginChartStory();
    const arrived = "2026-10-04T11:30:00+02:00";
    const fall = createFall(1, { at: "2126-10-04T11:30:00+02:00" });
    const intake = createTestIntake({}, { completedAt: "2126-10-04T11:00:00+02:00" });
    expect([(await tell(fall)).status, (await tell(fall)).status]).toEqual([201, 200]);
    expect([(await confirm(intake)).status, (await confirm(intake)).status]).toEqual([201, 200]);
    expect((await readChart()).entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ event: { ...fall, at: arrived } }),
        expect.objectContaining({ intake: { ...intake, completedAt: arrived } }),
      ]),
    );
    expect(await readQueue()).toMatchObject([{ alert: { raisedAt: arrived, isLate: false } }]);
  });

  test("[CHO-32] a clock that is a little ahead is believed", async () => {
    const { tell, readChart } = await beginChartStory();
    const pain = createPain(1, { at: "2026-10-04T11:44:00+02:00" });
    await tell(pain);
    expect((await readChart()).entries).toMatchObject([{ event: pain }]);
  });

  test("[CHO-32] an activity of a day to come is refused", async () => {
    const { tell } = await beginChartStory();
    const walk = (date: string): SentPatientEvent => ({
      id: chartUlid(1),
      at: "2026-10-04T11:30:00+02:00",
      kind: "activity",
      activity: "walking",
      date,
      minutes: 20,
      effort: 3,
      pain: 0,
      note: "",
    });
    expect(await refusalOf(await tell(walk("2026-10-05")))).toEqual([400, "body-invalid"]);
    expect((await tell(walk("2026-10-04"))).status).toBe(201);
  });
});
