import { afterAll, describe, expect, test } from "vitest";
import { openImplementations } from "../testing/implementations.ts";
import { createPersonCounter } from "../testing/person-counter.ts";
import { createTestAlert } from "../testing/test-alert.ts";
import type { StoredAlert } from "./alert-repository.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

const newPerson = createPersonCounter();
const word = { choice: "called", note: "All is well.", at: "2026-10-04T10:00:00.000Z", by: "therapist-1" } as const;
const at = (minute: number): string => `2026-10-04T09:${minute}:00.000Z`;

describe.each(implementations)("alerts, %s", (_, { alerts }) => {
  const put = async (patient: string, number: number, changes = {}): Promise<StoredAlert> => {
    const alert = createTestAlert(number, changes);
    await alerts.putAlert(patient, alert);
    const stored = await alerts.getAlert(patient, alert.id);
    if (stored === null) throw new Error("the alert was not kept");
    return stored;
  };
  const idsOf = (list: readonly StoredAlert[]) => list.map(({ id }) => id).toSorted();

  test("an alert is open until somebody acknowledges it, once; put again it stays acknowledged", async () => {
    const patient = newPerson();
    const { id } = await put(patient, 1);
    expect(await alerts.acknowledge(patient, id, word)).toMatchObject({ id, acknowledgement: word });
    expect(await alerts.acknowledge(patient, id, { ...word, by: "therapist-2" })).toBeNull();
    await alerts.putAlert(patient, createTestAlert(1));
    expect(await alerts.getAlert(patient, id)).toMatchObject({ acknowledgement: word });
    expect(await alerts.listOpenAlerts(patient)).toEqual([]);
    expect(await alerts.acknowledge(newPerson(), id, word)).toBeNull();
  });

  test("of many who acknowledge at once, one does", async () => {
    const patient = newPerson();
    const { id } = await put(patient, 1);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => alerts.acknowledge(patient, id, word)));
    expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(1);
  });

  test("open ones of a patient are of every urgency; open urgent ones of everybody are urgent", async () => {
    const [patient, other] = [newPerson(), newPerson()];
    const urgent = await put(patient, 1);
    const routine = await put(patient, 2, { urgency: "routine", code: "ALERT-14" });
    const sameDay = await put(patient, 3, { urgency: "same_day", code: "ALERT-02" });
    const elsewhere = await put(other, 1);
    expect(idsOf(await alerts.listOpenAlerts(patient))).toEqual(idsOf([urgent, routine, sameDay]));
    const everybodys = (await alerts.listOpenUrgent()).filter(({ patientId }) => [patient, other].includes(patientId));
    expect(everybodys.map(({ patientId, id }) => [patientId, id]).toSorted()).toEqual(
      [urgent, elsewhere].map(({ patientId, id }) => [patientId, id]).toSorted(),
    );
  });

  test("all of them are listed as they arrived, those of intakes and of passed days among those of events", async () => {
    const patient = newPerson();
    await put(patient, 5, { receivedAt: at(10) });
    await put(patient, 1, { id: "INTAKE-0000001-1", receivedAt: at(11) });
    await put(patient, 1, { id: "DAY-2026-10-03-MX-02-squat", receivedAt: at(13) });
    const { id } = await put(patient, 2, { receivedAt: at(12) });
    await alerts.acknowledge(patient, id, word);
    const listed = await alerts.listAlerts(patient, 10);
    expect(listed.map(({ receivedAt }) => receivedAt)).toEqual([13, 12, 11, 10].map(at));
    expect((await alerts.listAlerts(patient, 3)).map(({ receivedAt }) => receivedAt)).toEqual([13, 12, 11].map(at));
  });

  test("one sender has an alert at a time, and another one after its time or when it is done", async () => {
    const patient = newPerson();
    const alert = await put(patient, 1);
    const claims = await Promise.all(Array.from({ length: 8 }, () => alerts.claim(alert, at(30), at(31))));
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
    expect(await alerts.claim(alert, at(30), at(31))).toBeNull();
    expect(await alerts.claim(alert, at(31), at(32))).not.toBeNull();
    await alerts.noteSent(alert, { sentUntil: at(31), contactToldAt: null, isDone: true });
    // Whoever read it before does not send it again.
    expect(await alerts.claim(alert, at(45), at(46))).toBeNull();
    const sent = await alerts.getAlert(patient, alert.id);
    expect(sent).toMatchObject({ sentUntil: at(31), contactToldAt: null });
    expect(sent === null ? null : await alerts.claim(sent, at(31), at(32))).toMatchObject({ sentUntil: at(31) });
  });

  test("what was sent in part keeps its claim, and says which part", async () => {
    const patient = newPerson();
    const alert = await put(patient, 1);
    await alerts.claim(alert, at(30), at(31));
    await alerts.noteSent(alert, { sentUntil: null, contactToldAt: at(30), isDone: false });
    expect(await alerts.claim(alert, at(30), at(31))).toBeNull();
    expect(await alerts.claim(alert, at(31), at(32))).toMatchObject({ sentUntil: null, contactToldAt: at(30) });
  });

  test("an acknowledged alert is nobody's to send", async () => {
    const patient = newPerson();
    const alert = await put(patient, 1);
    await alerts.acknowledge(patient, alert.id, word);
    expect(await alerts.claim(alert, at(30), at(31))).toBeNull();
    await alerts.noteSent(alert, { sentUntil: at(30), contactToldAt: null, isDone: true });
    expect(await alerts.getAlert(patient, alert.id)).toMatchObject({ acknowledgement: word });
  });
});
