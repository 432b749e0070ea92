import { useMemo } from "react";
import type { IntakeOf } from "../../intake/intake-of.ts";
import { createMemoryDraftStore } from "../../intake/memory-draft-store.ts";
import { newestIntake } from "../../intake/newest-intake.ts";
import type { OpenPatient } from "../patient/open-patient.ts";
import { atPatient } from "../patient-time.ts";
import { createConfirmOnce } from "./confirm-once.ts";

/** One for the page: a look at another part of the desk loses nothing. */
const drafts = createMemoryDraftStore();
const openDrafts = async () => drafts;

/** The server kept no intake: it cannot be reached, or somebody confirmed another one meanwhile. */
export class NotConfirmedError extends Error {
  constructor(code: string) {
    super(`the intake was not kept: ${code}`);
    this.name = "NotConfirmedError";
  }
}

/** Of a patient whom a therapist asks. Nothing of it is kept on this device longer than the page is open. */
export const useAskedIntake = (patient: OpenPatient, therapistId: string): IntakeOf => {
  const { patientId, name, chart, chartApi, offset, reload, onGone } = patient;
  const confirmOnce = useMemo(() => createConfirmOnce(chartApi), [chartApi]);
  const newest = newestIntake({ chart, waitingIntake: null, sent: { events: [], intake: null } });
  return {
    key: `${therapistId} ${patientId}`,
    api: chartApi,
    store: openDrafts,
    asked: name,
    hasAsked: true,
    entries: chart.entries,
    clinic: chart.clinic,
    newest,
    refused: null,
    hasTherapist: chart.hasTherapist,
    now: () => atPatient(Date.now(), offset),
    confirm: async (intake) => {
      const result = await confirmOnce(intake, newest);
      // Somebody else was faster: the newest answers are asked for, and what differs is shown.
      if (result.kind === "ok" || result.code === "intake-changed") reload();
      if (result.kind === "failed" && result.failure === "not-found") onGone();
      if (result.kind === "failed") throw new NotConfirmedError(result.code);
    },
  };
};
