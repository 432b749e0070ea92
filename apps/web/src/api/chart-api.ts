import {
  type Chart,
  chart,
  type Intake,
  type IntakeDraft,
  intakeDraft,
  type Program,
  type ProgramProposal,
  program,
} from "@plumbline/contracts";
import { type ApiResult, ok } from "./api-result.ts";
import { readJson } from "./read-json.ts";
import { request, type TokenSource } from "./request.ts";

/** What is known of one patient: asked by the patient, or by a therapist whom the patient let in. */
export type ChartApi = {
  readonly chart: () => Promise<ApiResult<Chart>>;
  /** `not-found`: no intake is under way. */
  readonly draft: () => Promise<ApiResult<IntakeDraft>>;
  /** `refused` with the code `intake-changed`: somebody else was faster. */
  readonly saveDraft: (draft: IntakeDraft) => Promise<ApiResult<IntakeDraft>>;
  /** `refused` with `intake-changed`, or with `intake-impossible`. */
  readonly confirmIntake: (intake: Intake) => Promise<ApiResult<null>>;
  /** `refused` with `program-changed`, or with `program-refused` and the rules. */
  readonly assignProgram: (version: number, proposal: ProgramProposal) => Promise<ApiResult<Program>>;
};

/** @param patientId null: the patient who is signed in */
export const createChartApi = (tokens: TokenSource, patientId: string | null): ChartApi => {
  const whose = patientId === null ? "" : `/patients/${patientId}`;
  return {
    chart: () => readJson(tokens, { method: "GET", path: `${whose}/chart` }, chart),
    draft: () => readJson(tokens, { method: "GET", path: `${whose}/intake-draft` }, intakeDraft),
    saveDraft: (draft) => readJson(tokens, { method: "PUT", path: `${whose}/intake-draft`, json: draft }, intakeDraft),
    confirmIntake: async (intake) => {
      const result = await request(tokens, { method: "PUT", path: `${whose}/intakes/${intake.version}`, json: intake });
      return result.kind === "failed" ? result : ok(null);
    },
    assignProgram: (version, proposal) =>
      readJson(tokens, { method: "PUT", path: `${whose}/programs/${version}`, json: proposal }, program),
  };
};
