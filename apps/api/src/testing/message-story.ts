import type { Message, MessageSender } from "../alerts/message-sender.ts";
import type { SendDueParts } from "../alerts/send-due.ts";
import { sweepAlerts } from "../alerts/sweep-alerts.ts";
import { recordEvent } from "../chart/record-event.ts";
import { recordIntake } from "../chart/record-intake.ts";
import type { ApiDependencies } from "../dependencies.ts";
import { createPersonCounter } from "./person-counter.ts";
import { createTestIntake } from "./test-chart.ts";
import { createTestDependencies, TEST_NOW } from "./test-dependencies.ts";
import { testUlid } from "./test-session.ts";

const newPerson = createPersonCounter();
const MINUTE = 60_000;

/** A patient whom a therapist sees, and who has named Tom; and a sender that can be broken. */
export async function beginMessageStory(repositories: Partial<ApiDependencies>) {
  const patientId = newPerson();
  let now = TEST_NOW;
  let isBroken: (message: Message) => boolean = () => false;
  const sent: Message[] = [];
  const messages: MessageSender = {
    channels: ["e-mail", "sms"],
    send: async (message) => {
      if (isBroken(message)) throw new Error("no route");
      sent.push(message);
    },
  };
  const dependencies = createTestDependencies({ ...repositories, now: () => now });
  const parts: ApiDependencies & SendDueParts = {
    ...dependencies,
    messages,
    desk: "https://plumbline.example/en/desk/",
  };
  const announcing = { ...parts, announceAlerts: () => Promise.resolve() };
  const writing = { patientId, by: { id: patientId, role: "patient" as const }, requestId: "request-1" };
  await parts.people.putPerson({ subject: patientId, role: "patient", name: "Margaret Oakes" });
  const grant = { patientId, from: "2026-09-01T08:00:00.000Z", to: null };
  await parts.grants.putGrant({ ...grant, id: testUlid(1), grantee: { kind: "therapist", id: "dana" } });
  await recordIntake(announcing, writing, createTestIntake());
  return {
    patientId,
    parts,
    tell: (event: Parameters<typeof recordEvent>[2]) => recordEvent(announcing, writing, event),
    sweep: async (minutes: number, using = parts) => {
      now = TEST_NOW + minutes * MINUTE;
      // The table of all tests holds others' alerts, too.
      const alerts = {
        ...using.alerts,
        listOpenUrgent: async () =>
          (await using.alerts.listOpenUrgent()).filter((alert) => alert.patientId === patientId),
      };
      await sweepAlerts({ ...using, alerts }, now);
    },
    breakFor: (isFor: (message: Message) => boolean) => {
      isBroken = isFor;
    },
    takeSent: () =>
      sent
        .splice(0)
        .map(({ to }) => to.kind)
        .toSorted(),
  };
}
