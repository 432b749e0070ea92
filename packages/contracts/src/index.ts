import "./without-eval.ts";

export {
  type AcknowledgementRequest,
  type Alert,
  type AlertQueue,
  acknowledgementRequest,
  alert,
  alertId,
  alertQueue,
} from "./alert.ts";
export { type AuditEntry, type AuditedRead, type AuditPage, auditEntry, auditedRead, auditPage } from "./audit-page.ts";
export { type CaseloadPage, type CaseloadPatient, caseloadPage, caseloadPatient } from "./caseload.ts";
export { type Chart, type ChartEntry, chart, chartEntry, chartEvent } from "./chart.ts";
export {
  type ClinicChangeRequest,
  type ClinicLog,
  type ClinicRecord,
  clinicChangeRequest,
  clinicLog,
  clinicRecord,
} from "./clinic.ts";
export { type CurrentPerson, currentPerson, type Role, role } from "./current-person.ts";
export { type Dose, fromDose, toDose } from "./dose.ts";
export { dosesSetByHand, plannedIn, toDosedVersion } from "./dosed-version.ts";
export { type ErrorCode, errorCodes } from "./error-codes.ts";
export { evidenceByExercise, type ScoresAfter, scoresAfter } from "./exercise-evidence.ts";
export { type Grant, type GrantList, grant, grantList } from "./grant.ts";
export { health } from "./health.ts";
export { instant, localDay, localTime, subject, ulid } from "./identifiers.ts";
export {
  type AnswersSoFar,
  answersSoFar,
  type Intake,
  type IntakeDraft,
  intakeAnswers,
  intakeDraft,
  intakeRecord,
  sharingChoices,
} from "./intake.ts";
export { type Acceptance, acceptance, type Invitation, invitation, invitationCode } from "./invitation.ts";
export { LARGEST_PAGE, pageQuery } from "./page.ts";
export { patientEvent, type SentPatientEvent } from "./patient-event.ts";
export { type Problem, problem } from "./problem.ts";
export {
  type Program,
  type ProgramContent,
  type ProgramProposal,
  program,
  programContent,
  programProposal,
  releaserOf,
} from "./program.ts";
export { LONGEST_TRACE_BYTES } from "./session-results.ts";
export {
  type PatientSessionPage,
  patientSessionPage,
  type SessionPage,
  type SessionSummary,
  sessionPage,
  sessionReviews,
  sessionSummary,
  summariseUpload,
} from "./session-summary.ts";
export {
  type CurrentSessionUpload,
  type FormerSessionUpload,
  type SessionUpload,
  sessionUpload,
  sessionUpload1,
  sessionUpload2,
} from "./session-upload.ts";
export { EVIDENCE_DAYS, isEvidence, opensAgain, sessionsToWeigh, speaksOfSession } from "./sessions-to-weigh.ts";
export { type StoredReceipt, storedReceipt } from "./stored-receipt.ts";
export { type SentTherapistEvent, therapistEvent } from "./therapist-event.ts";
export { type WebConfiguration, webConfiguration } from "./web-configuration.ts";
