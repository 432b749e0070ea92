import { afterAll, describe, expect, test } from "vitest";
import { openImplementations } from "../testing/implementations.ts";
import { beginMessageStory } from "../testing/message-story.ts";
import { createFall } from "../testing/test-chart.ts";
import { TEST_NOW } from "../testing/test-dependencies.ts";
import { testUlid } from "../testing/test-session.ts";
import { projectAndSend } from "./project-and-send.ts";
import { sendDue } from "./send-due.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

describe.each(implementations)("messages, %s", (_, repositories) => {
  test("[FALL-05, §7.5] at once to therapist and contact, then to the therapist until it is acknowledged", async () => {
    const { tell, sweep, takeSent, parts, patientId } = await beginMessageStory(repositories);
    await tell(createFall(1));
    await sweep(0);
    expect(takeSent()).toEqual(["emergency-contact", "therapist"]);
    await sweep(14);
    expect(takeSent()).toEqual([]);
    await sweep(15);
    expect(takeSent()).toEqual(["therapist"]);
    await sweep(61);
    expect(takeSent()).toEqual(["second-contact", "therapist"]);
    const word = { choice: "called", note: "Well.", at: "2026-10-04T10:32:00.000Z", by: "dana" } as const;
    await parts.alerts.acknowledge(patientId, `${createFall(1).id}-1`, word);
    await sweep(120);
    expect(takeSent()).toEqual([]);
  });

  test("two senders at once send it once", async () => {
    const { tell, sweep, takeSent } = await beginMessageStory(repositories);
    await tell(createFall(1));
    await Promise.all([sweep(0), sweep(0), sweep(0)]);
    expect(takeSent()).toEqual(["emergency-contact", "therapist"]);
  });

  test("killed before it was noted, it is sent again after a minute, never left out", async () => {
    const { tell, sweep, takeSent, parts } = await beginMessageStory(repositories);
    await tell(createFall(1));
    const dying = { ...parts, alerts: { ...parts.alerts, noteSent: () => Promise.reject(new Error("killed")) } };
    await sweep(0, dying);
    expect(takeSent()).toEqual(["emergency-contact", "therapist"]);
    await sweep(0);
    expect(takeSent()).toEqual([]);
    await sweep(1);
    expect(takeSent()).toEqual(["emergency-contact", "therapist"]);
    await sweep(2);
    expect(takeSent()).toEqual([]);
  });

  test("what was not accepted is tried again, without telling the others again", async () => {
    const { tell, sweep, takeSent, breakFor } = await beginMessageStory(repositories);
    await tell(createFall(1));
    breakFor(({ to }) => to.kind === "emergency-contact");
    await sweep(0);
    expect(takeSent()).toEqual(["therapist"]);
    breakFor(({ to }) => to.kind === "therapist");
    await sweep(1);
    expect(takeSent()).toEqual(["emergency-contact"]);
    breakFor(() => true);
    await sweep(15);
    breakFor(() => false);
    await sweep(16);
    expect(takeSent()).toEqual(["therapist"]);
  });

  test("[FALL-06, FALL-10] what follows of a fall is sent once, to the therapist", async () => {
    const { tell, sweep, takeSent } = await beginMessageStory(repositories);
    await tell(createFall(1));
    await sweep(0);
    takeSent();
    await tell(createFall(2, { elapsed: 60 }));
    await sweep(1);
    expect(takeSent()).toEqual(["therapist"]);
    await sweep(15);
    // The alarm, not what followed it a minute later.
    expect(takeSent()).toEqual(["therapist"]);
    await sweep(16);
    expect(takeSent()).toEqual([]);
  });

  test("a patient who let nobody in has nobody to tell but the contact; a therapist who comes later is told", async () => {
    const { tell, sweep, takeSent, parts, patientId } = await beginMessageStory(repositories);
    await parts.grants.endGrant(patientId, testUlid(1), "2026-10-01T08:00:00.000Z");
    await tell(createFall(1));
    await sweep(0);
    expect(takeSent()).toEqual(["emergency-contact"]);
    const grant = { patientId, from: "2026-10-04T09:40:00.000Z", to: null };
    await parts.grants.putGrant({ ...grant, id: testUlid(2), grantee: { kind: "therapist", id: "rival" } });
    await sweep(11);
    expect(takeSent()).toEqual(["therapist"]);
  });

  test("the way from the write sends at once what is urgent, and nothing else", async () => {
    const { tell, takeSent, parts, patientId } = await beginMessageStory(repositories);
    await tell(createFall(1, { answered: { answer: "fallen_ok", at: 5 }, elapsed: 5 }));
    await tell(createFall(2, { answered: { answer: "need_help", at: 5 }, elapsed: 5 }));
    const waiting = (await parts.outbox.listWaiting()).filter((entry) => entry.patientId === patientId);
    for (const entry of waiting) await projectAndSend(parts, entry, TEST_NOW);
    expect(takeSent()).toEqual(["emergency-contact", "therapist"]);
    expect((await parts.alerts.listOpenAlerts(patientId)).map(({ code }) => code).toSorted()).toEqual([
      "ALERT-01",
      "ALERT-02",
    ]);
  });

  test("one alert that fails keeps no other from its turn", async () => {
    const { tell, takeSent, parts, patientId } = await beginMessageStory(repositories);
    await tell(createFall(1));
    const [waiting] = (await parts.outbox.listWaiting()).filter((entry) => entry.patientId === patientId);
    if (waiting !== undefined)
      await projectAndSend({ ...parts, messages: { channels: [], send: async () => {} } }, waiting, TEST_NOW);
    const open = await parts.alerts.listOpenAlerts(patientId);
    const grants = {
      ...parts.grants,
      listGrants: (id: string) =>
        id === "broken" ? Promise.reject(new Error("unreachable")) : parts.grants.listGrants(id),
    };
    const broken = open.map((alert) => ({ ...alert, patientId: "broken" }));
    await sendDue({ ...parts, grants }, [...broken, ...open], TEST_NOW);
    expect(takeSent()).toEqual(["emergency-contact", "therapist"]);
  });
});
