import { ids, invitationCode, subjects, traceBytes } from "./access-world.ts";
import { answeredSoFar, createDecision, createPain, createProposal, createTestIntake } from "./test-chart.ts";
import { createTestSession } from "./test-session.ts";

type Answers = {
  readonly self: number;
  readonly other: number;
  readonly granted: number;
  readonly ended: number;
  readonly never: number;
};

export type AccessExpectation = {
  readonly path: string;
  readonly request?: RequestInit;
  /** Status for each person; "everybody" where not even a token is asked for. */
  readonly answers: Answers | "everybody";
  /** A therapist's read that the patient finds in her audit log. */
  readonly isAudited?: true;
};

const putJson = (body: unknown): RequestInit => ({
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

const patientsOnly = (self: number, other: number): Answers => ({ self, other, granted: 403, ended: 403, never: 403 });
const therapistsOnly = (granted: number, ended: number, never: number): Answers => ({
  self: 403,
  other: 403,
  granted,
  ended,
  never,
});
/** A patient without a grant and a patient who is not there look alike. */
const onlyByGrant = therapistsOnly(200, 404, 404);

/** What a therapist writes says who wrote it; the audit log is of reads. */
const writtenByGrant = therapistsOnly(201, 404, 404);

const ofSelf = `/api/v1/patients/${subjects.self}`;
const nextDraft = { revision: 2, answers: answeredSoFar };
const nextIntake = createTestIntake({}, { version: 2 });
/** CHO-22. */
const heardIntake = createTestIntake({}, { version: 2, heard: ["INT-23", "INT-27", "INT-28"] });

/** One for each `operationId` of the OpenAPI document. */
export const accessExpectations: Readonly<Record<string, AccessExpectation>> = {
  getHealth: { path: "/api/v1/health", answers: "everybody" },
  getConfig: { path: "/api/v1/config", answers: "everybody" },
  getMe: { path: "/api/v1/me", answers: { self: 200, other: 200, granted: 200, ended: 200, never: 200 } },
  putSession: {
    path: `/api/v1/sessions/${ids.newSession}`,
    request: putJson(createTestSession({ sessionId: ids.newSession })),
    answers: patientsOnly(201, 201),
  },
  putTrace: {
    path: `/api/v1/sessions/${ids.newSession}/trace`,
    request: { method: "PUT", headers: { "Content-Type": "application/octet-stream" }, body: traceBytes },
    answers: patientsOnly(201, 201),
  },
  listSessions: { path: "/api/v1/sessions", answers: patientsOnly(200, 200) },
  getSession: { path: `/api/v1/sessions/${ids.session}`, answers: patientsOnly(200, 404) },
  listPatients: { path: "/api/v1/patients", answers: therapistsOnly(200, 200, 200), isAudited: true },
  listPatientSessions: {
    path: `/api/v1/patients/${subjects.self}/sessions`,
    answers: onlyByGrant,
    isAudited: true,
  },
  getPatientSession: {
    path: `/api/v1/patients/${subjects.self}/sessions/${ids.session}`,
    answers: onlyByGrant,
    isAudited: true,
  },
  putPatientSessionReviews: {
    path: `/api/v1/patients/${subjects.self}/session-reviews`,
    request: putJson({ sessionIds: [ids.session] }),
    answers: onlyByGrant,
  },
  getPatientTrace: {
    path: `/api/v1/patients/${subjects.self}/sessions/${ids.session}/trace`,
    answers: onlyByGrant,
    isAudited: true,
  },
  getChart: { path: "/api/v1/chart", answers: patientsOnly(200, 200) },
  getIntakeDraft: { path: "/api/v1/intake-draft", answers: patientsOnly(200, 404) },
  // The other one has no draft that a second revision could follow, and no intake that a second version could.
  putIntakeDraft: { path: "/api/v1/intake-draft", request: putJson(nextDraft), answers: patientsOnly(200, 409) },
  putIntake: { path: "/api/v1/intakes/2", request: putJson(nextIntake), answers: patientsOnly(201, 409) },
  putEvent: {
    path: `/api/v1/events/${ids.newEvent}`,
    request: putJson(createPain(931)),
    answers: patientsOnly(201, 201),
  },
  // GEN-06: she has a therapist, the other one has no intake.
  putProgram: { path: "/api/v1/programs/1", request: putJson(createProposal()), answers: patientsOnly(422, 422) },
  getPatientChart: { path: `${ofSelf}/chart`, answers: onlyByGrant, isAudited: true },
  getPatientIntakeDraft: { path: `${ofSelf}/intake-draft`, answers: onlyByGrant, isAudited: true },
  putPatientIntakeDraft: {
    path: `${ofSelf}/intake-draft`,
    request: putJson(nextDraft),
    answers: therapistsOnly(200, 404, 404),
  },
  putPatientIntake: { path: `${ofSelf}/intakes/2`, request: putJson(heardIntake), answers: writtenByGrant },
  putPatientEvent: {
    path: `${ofSelf}/events/${ids.newEvent}`,
    request: putJson(createDecision(931, { kind: "intake-asked", note: "Before we go on." })),
    answers: writtenByGrant,
  },
  putPatientProgram: { path: `${ofSelf}/programs/1`, request: putJson(createProposal()), answers: writtenByGrant },
  listAlerts: { path: "/api/v1/alerts", answers: therapistsOnly(200, 200, 200), isAudited: true },
  putAcknowledgement: {
    path: `${ofSelf}/alerts/${ids.alert}/acknowledgement`,
    request: putJson({ choice: "called", note: "Squats after the review." }),
    answers: writtenByGrant,
  },
  putInvitation: {
    path: `/api/v1/invitations/${ids.newInvitation}`,
    request: { method: "PUT" },
    answers: therapistsOnly(201, 201, 201),
  },
  getInvitation: { path: `/api/v1/invitations/${ids.invitation}`, answers: therapistsOnly(404, 404, 200) },
  // An invitation is for whoever holds its code.
  putGrant: {
    path: `/api/v1/grants/${ids.invitation}`,
    request: putJson({ code: invitationCode }),
    answers: patientsOnly(201, 201),
  },
  listGrants: { path: "/api/v1/grants", answers: patientsOnly(200, 200) },
  deleteGrant: { path: `/api/v1/grants/${ids.grant}`, request: { method: "DELETE" }, answers: patientsOnly(200, 404) },
  listClinicNumbers: {
    path: "/api/v1/clinic-numbers",
    answers: { self: 200, other: 200, granted: 200, ended: 200, never: 200 },
  },
  // One deployment is one clinic: whoever is its therapist may set its numbers, whether they see a patient or not.
  putClinicNumber: {
    path: "/api/v1/clinic-numbers/1",
    request: putJson({ number: "painSevere", value: 7, reason: "Our patients call too late." }),
    answers: therapistsOnly(201, 201, 201),
  },
  listAudit: { path: "/api/v1/audit", answers: patientsOnly(200, 200) },
};
