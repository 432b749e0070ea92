import { useCallback, useRef } from "react";
import type { ApiResult } from "../../api/api-result.ts";
import { newUlid } from "../../new-ulid.ts";
import type { OpenPatient } from "../patient/open-patient.ts";
import { atPatient } from "../patient-time.ts";
import { type Attempt, attemptFor, type Decision } from "./attempt.ts";

/** Sends a decision, and asks for the chart again when it is kept. */
export const useDecide = ({ api, patientId, offset, reload, onGone }: OpenPatient) => {
  const last = useRef<Attempt | null>(null);
  return useCallback(
    async (decision: Decision): Promise<ApiResult<null>> => {
      const identity = () => ({
        id: newUlid(Date.now(), crypto.getRandomValues(new Uint8Array(16))),
        at: atPatient(Date.now(), offset),
      });
      last.current = attemptFor(last.current, decision, identity);
      const result = await api.decide(patientId, last.current.event);
      if (result.kind === "ok") {
        last.current = null;
        reload();
      } else if (result.failure === "not-found") onGone();
      return result;
    },
    [api, patientId, offset, reload, onGone],
  );
};
