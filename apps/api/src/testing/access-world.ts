import { recordEvent } from "../chart/record-event.ts";
import { recordIntake } from "../chart/record-intake.ts";
import { saveDraft } from "../chart/save-draft.ts";
import type { ApiDependencies } from "../dependencies.ts";
import { answeredSoFar, chartUlid, createTestIntake, createUnlockRequest } from "./test-chart.ts";
import { createTestDependencies } from "./test-dependencies.ts";
import { createTestSession, testUlid } from "./test-session.ts";

/** Subjects of everybody in the world below. */
export const subjects = {
  self: "patient-self",
  other: "patient-other",
  granted: "therapist-granted",
  ended: "therapist-ended",
  never: "therapist-never",
} as const;

export const ids = {
  session: testUlid(901),
  newSession: testUlid(902),
  grant: testUlid(911),
  endedGrant: testUlid(912),
  /** Made by the therapist who was never granted access. */
  invitation: testUlid(921),
  newInvitation: testUlid(922),
  newEvent: chartUlid(931),
  alert: `${chartUlid(941)}-1`,
} as const;

export const invitationCode = "ABCD2345";
export const traceBytes = new TextEncoder().encode("stick figure of the patient herself");

/** What only the patient herself, and a therapist whom she let in, may ever see. */
export const secrets = ["Margaret Oakes", "Tom Oakes", "2026-10-03T07:15:00+02:00", "stick figure"] as const;

/** One patient with everything, one with nothing, and three therapists who differ only in their grant. */
export async function createAccessWorld(changes: Partial<ApiDependencies>): Promise<ApiDependencies> {
  const dependencies = createTestDependencies(changes);
  const { people, sessions, traces, grants, invitations } = dependencies;
  await people.putPerson({ subject: subjects.self, role: "patient", name: "Margaret Oakes" });
  await people.putPerson({
    subject: subjects.granted,
    role: "therapist",
    name: "Dana Whitfield",
  });
  await traces.putTrace({ patientId: subjects.self, sessionId: ids.session }, traceBytes);
  const skeletonTrace = { startMs: 9_000, byteLength: traceBytes.byteLength };
  const session = createTestSession({
    sessionId: ids.session,
    startedAt: "2026-10-03T07:15:00+02:00",
    skeletonTrace,
  });
  await sessions.putSession(subjects.self, session);
  const from = "2026-09-01T08:00:00.000Z";
  const grant = { patientId: subjects.self, from, to: null };
  await grants.putGrant({ ...grant, id: ids.grant, grantee: { kind: "therapist", id: subjects.granted } });
  await grants.putGrant({ ...grant, id: ids.endedGrant, grantee: { kind: "therapist", id: subjects.ended } });
  await grants.endGrant(subjects.self, ids.endedGrant, "2026-10-01T08:00:00.000Z");
  await invitations.putInvitation({
    id: ids.invitation,
    therapistId: subjects.never,
    code: invitationCode,
    createdAt: "2026-10-04T08:00:00.000Z",
    expiresAt: "2026-10-11T08:00:00.000Z",
    acceptedBy: null,
  });
  await createChart(dependencies);
  return dependencies;
}

/** An intake, a draft of the next one, and an alert. */
async function createChart(dependencies: ApiDependencies): Promise<void> {
  const writing = {
    patientId: subjects.self,
    by: { id: subjects.self, role: "patient" as const },
    requestId: "request-0",
  };
  await recordIntake(dependencies, writing, createTestIntake());
  await saveDraft(dependencies, subjects.self, { revision: 1, answers: answeredSoFar });
  await recordEvent(dependencies, writing, createUnlockRequest(941));
}
