import { afterAll, describe, expect, test } from "vitest";
import { toNewAlerts } from "../alerts/new-alert.ts";
import { openImplementations } from "../testing/implementations.ts";
import { createPersonCounter } from "../testing/person-counter.ts";
import { chartUlid, createDecision, createFall, createPain, createTestIntake } from "../testing/test-chart.ts";
import type { StoredEvent, StoredIntake } from "./chart-repository.ts";
import { placeOfEvent, type SentEvent } from "./place.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

const newPerson = createPersonCounter();
const RACERS = 8;
const receivedAt = "2026-10-04T09:30:00.000Z";
const by = { id: "patient-1", role: "patient" } as const;

const storedIntake = (intake = createTestIntake()): StoredIntake => ({
  is: "intake",
  intake,
  by,
  receivedAt,
  alerts: [],
});
const alertsOf = (event: SentEvent) =>
  toNewAlerts([{ id: "ALERT-02", urgency: "same_day", rule: "FALL-08", text: "Patient reports a fall." }], {
    place: placeOfEvent(event),
    raisedAt: event.at,
    receivedAt,
    thread: null,
    hasToldContact: false,
  });
const storedEvent = (event: SentEvent, withAlerts = false): StoredEvent => ({
  is: "event",
  event,
  by,
  receivedAt,
  alerts: withAlerts ? alertsOf(event) : [],
});

describe.each(implementations)("charts, %s", (_, { charts, outbox }) => {
  const waitingOf = async (patientId: string) =>
    (await outbox.listWaiting()).filter((waiting) => waiting.patientId === patientId);

  test("an intake is kept once a version, and its versions are listed in their order", async () => {
    const patient = newPerson();
    const second = storedIntake(createTestIntake({ age: 65 }, { version: 2 }));
    expect(await charts.putIntake(patient, second)).toBe("created");
    expect(await charts.putIntake(patient, storedIntake())).toBe("created");
    expect(await charts.putIntake(patient, { ...storedIntake(), receivedAt: "2026-10-05T09:30:00.000Z" })).toBe("same");
    expect(await charts.putIntake(patient, storedIntake(createTestIntake({ age: 90 })))).toBe("different");
    expect(await charts.listIntakes(patient)).toEqual([storedIntake(), second]);
    expect(await charts.listIntakes(newPerson())).toEqual([]);
  });

  test("an event is kept as it was sent, with its alerts, and found by its id wherever it lies", async () => {
    const patient = newPerson();
    for (const stored of [storedEvent(createPain(1)), storedEvent(createFall(2), true)]) {
      expect(await charts.putEvent(patient, stored)).toBe("created");
      expect(await charts.putEvent(patient, { ...stored, alerts: [] })).toBe("same");
      expect(await charts.getEvent(patient, stored.event.id)).toEqual(stored);
    }
    expect(await charts.putEvent(patient, storedEvent(createPain(1, { score: 2 })))).toBe("different");
    expect(await charts.getEvent(patient, chartUlid(3))).toBeNull();
    expect(await charts.getEvent(newPerson(), chartUlid(1))).toBeNull();
  });

  test("every kind of event comes back as it was", async () => {
    const patient = newPerson();
    const events: readonly SentEvent[] = [
      createPain(1, { onset: "sudden", site: "back" }),
      createDecision(2, { kind: "pain-level-set", level: null, note: "" }),
      createDecision(3, { kind: "approval", item: "squat", until: "2026-12-01", reason: "Strong enough." }),
      createDecision(4, { kind: "lock-changed", says: "seated-work-allowed", note: "Seen today." }),
    ];
    for (const event of events) await charts.putEvent(patient, storedEvent(event));
    const listed = await charts.listEvents(patient, chartUlid(0));
    expect(listed.map(({ event }) => event)).toEqual(events);
  });

  test("an old report is left out of the list, a lasting event never is", async () => {
    const patient = newPerson();
    const events = [createPain(1), createFall(2), createPain(5), createPain(7)];
    for (const event of events) await charts.putEvent(patient, storedEvent(event));
    const listed = await charts.listEvents(patient, chartUlid(5));
    expect(listed.map(({ event }) => event.id)).toEqual([2, 5, 7].map(chartUlid));
  });

  test("of many who write at once, one creates", async () => {
    const patient = newPerson();
    const outcomes = await Promise.all(
      Array.from({ length: RACERS }, () => charts.putEvent(patient, storedEvent(createFall(1)))),
    );
    expect(outcomes.toSorted()).toEqual(["created", ...Array(RACERS - 1).fill("same")]);
  });

  test("what has alerts waits from the moment it is there, until it is taken out, and never again", async () => {
    const patient = newPerson();
    const fall = createFall(1);
    await charts.putEvent(patient, storedEvent(createPain(2)));
    await charts.putEvent(patient, storedEvent(fall, true));
    const waiting = { patientId: patient, place: placeOfEvent(fall), alerts: alertsOf(fall) };
    expect(await waitingOf(patient)).toEqual([waiting]);
    await outbox.takeOut(waiting);
    await outbox.takeOut(waiting);
    expect(await charts.putEvent(patient, storedEvent(fall, true))).toBe("same");
    expect(await waitingOf(patient)).toEqual([]);
    expect(await charts.getEvent(patient, fall.id)).toEqual(storedEvent(fall, true));
  });
});
