import {
  type AcknowledgementRequest,
  type Alert,
  type AlertQueue,
  alert,
  alertQueue,
  type CaseloadPatient,
  type ClinicChangeRequest,
  type ClinicLog,
  type ClinicRecord,
  caseloadPage,
  clinicLog,
  clinicRecord,
  type Invitation,
  invitation,
  LARGEST_PAGE,
  type PatientSessionPage,
  patientSessionPage,
  type SentTherapistEvent,
  type SessionUpload,
  sessionUpload,
} from "@plumbline/contracts";
import { type ApiResult, ok } from "./api-result.ts";
import { readJson } from "./read-json.ts";
import { request, type TokenSource } from "./request.ts";

/** What a therapist asks the server for. */
export type DeskApi = {
  readonly caseload: () => Promise<ApiResult<readonly CaseloadPatient[]>>;
  readonly sessions: (patientId: string, cursor: string | null) => Promise<ApiResult<PatientSessionPage>>;
  /** REV-01: somebody has looked at these, at most a page of them. What the desk reads by itself does not count. */
  readonly noteReviews: (patientId: string, sessionIds: readonly string[]) => Promise<ApiResult<null>>;
  readonly session: (patientId: string, sessionId: string) => Promise<ApiResult<SessionUpload>>;
  /** The packed stick figure. */
  readonly trace: (patientId: string, sessionId: string) => Promise<ApiResult<Uint8Array>>;
  /** @param id a ULID of the caller's making: asked twice, one invitation */
  readonly invite: (id: string) => Promise<ApiResult<Invitation>>;
  /** REV-01: what nobody has acknowledged yet, of all patients. */
  readonly alerts: () => Promise<ApiResult<AlertQueue>>;
  /** REV-04. */
  readonly acknowledge: (
    patientId: string,
    alertId: string,
    acknowledgement: AcknowledgementRequest,
  ) => Promise<ApiResult<Alert>>;
  /** GEN-07: what the clinic has set, the oldest first. */
  readonly clinicLog: () => Promise<ApiResult<ClinicLog>>;
  /** `refused` with `clinic-number-changed`: somebody was faster. The version makes it one, however often it is sent. */
  readonly setClinicNumber: (version: number, change: ClinicChangeRequest) => Promise<ApiResult<ClinicRecord>>;
  /** `refused` with `event-refused` and the rules. The event's id makes it one, however often it is sent. */
  readonly decide: (patientId: string, event: SentTherapistEvent) => Promise<ApiResult<null>>;
};

export const createDeskApi = (tokens: TokenSource): DeskApi => {
  const get = (path: string) => ({ method: "GET", path }) as const;
  const caseload = async (cursor: string | null): Promise<ApiResult<readonly CaseloadPatient[]>> => {
    const query = cursor === null ? "" : `&cursor=${cursor}`;
    const page = await readJson(tokens, get(`/patients?limit=${LARGEST_PAGE}${query}`), caseloadPage);
    if (page.kind === "failed" || page.value.nextCursor === null) {
      return page.kind === "failed" ? page : ok(page.value.patients);
    }
    const rest = await caseload(page.value.nextCursor);
    return rest.kind === "failed" ? rest : ok([...page.value.patients, ...rest.value]);
  };
  return {
    caseload: () => caseload(null),
    sessions: (patientId, cursor) =>
      readJson(
        tokens,
        get(`/patients/${patientId}/sessions${cursor === null ? "" : `?cursor=${cursor}`}`),
        patientSessionPage,
      ),
    noteReviews: async (patientId, sessionIds) => {
      const path = `/patients/${patientId}/session-reviews`;
      const result = await request(tokens, { method: "PUT", path, json: { sessionIds } });
      return result.kind === "failed" ? result : ok(null);
    },
    session: (patientId, sessionId) =>
      readJson(tokens, get(`/patients/${patientId}/sessions/${sessionId}`), sessionUpload),
    trace: async (patientId, sessionId) => {
      const result = await request(tokens, get(`/patients/${patientId}/sessions/${sessionId}/trace`));
      return result.kind === "failed" ? result : ok(new Uint8Array(await result.value.arrayBuffer()));
    },
    alerts: () => readJson(tokens, get("/alerts"), alertQueue),
    acknowledge: (patientId, alertId, json) =>
      readJson(
        tokens,
        { method: "PUT", path: `/patients/${patientId}/alerts/${alertId}/acknowledgement`, json },
        alert,
      ),
    decide: async (patientId, event) => {
      const path = `/patients/${patientId}/events/${event.id}`;
      const result = await request(tokens, { method: "PUT", path, json: event });
      return result.kind === "failed" ? result : ok(null);
    },
    clinicLog: () => readJson(tokens, get("/clinic-numbers"), clinicLog),
    setClinicNumber: (version, json) =>
      readJson(tokens, { method: "PUT", path: `/clinic-numbers/${version}`, json }, clinicRecord),
    invite: (id) => readJson(tokens, { method: "PUT", path: `/invitations/${id}`, json: {} }, invitation),
  };
};
