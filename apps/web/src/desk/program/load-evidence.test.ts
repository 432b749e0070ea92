import { localDate, readChart } from "@plumbline/clinical";
import type { SessionSummary } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { failed } from "../../api/api-result.ts";
import type { DeskApi } from "../../api/desk-api.ts";
import type { OpenPatient } from "../patient/open-patient.ts";
import { intakeEntry } from "../testing/example-chart.ts";
import { loadEvidence } from "./load-evidence.ts";

const session = (
  id: string,
  exerciseId: SessionSummary["exerciseId"],
  source: SessionSummary["source"],
): SessionSummary => ({
  id,
  exerciseId,
  startedAt: "2026-10-04T09:30:00+02:00",
  source,
  status: "completed",
  repetitions: 8,
  clean: 8,
  holds: 0,
  activeMs: null,
  hasTrace: false,
});

test("one session that cannot be read leaves no half evidence", async () => {
  const unset = () => {
    throw new Error("not asked for here");
  };
  const asked: string[] = [];
  const api: DeskApi = {
    caseload: unset,
    sessions: unset,
    noteReviews: unset,
    trace: unset,
    invite: unset,
    alerts: unset,
    acknowledge: unset,
    clinicLog: unset,
    setClinicNumber: unset,
    decide: unset,
    session: async (patientId, id) => {
      asked.push(`${patientId}/${id}`);
      return failed("not-found", "not-found");
    },
  };
  const entries = [intakeEntry()];
  const today = localDate("2026-10-04");
  const patient: OpenPatient = {
    patientId: "p1",
    name: "Pat Example",
    chart: {
      patientId: "p1",
      hasTherapist: true,
      entries,
      alerts: [],
      program: null,
      earlierPrograms: [],
      clinic: [],
    },
    reading: readChart(entries, today, []),
    today,
    offset: 120,
    api,
    chartApi: { chart: unset, draft: unset, saveDraft: unset, confirmIntake: unset, assignProgram: unset },
    reload: unset,
    onGone: unset,
  };
  const result = await loadEvidence(patient, [session("a", "squat", "camera"), session("c", "squat", "manual")]);
  expect(result).toEqual(failed("not-found", "not-found"));
  expect(asked).toEqual(["p1/a", "p1/c"]);
});
