import { fit } from "@plumbline/clinical/testing";
import type { Chart } from "@plumbline/contracts";
import { intakeOf } from "../../intake/testing/answers.ts";

/** A fit patient of tier A who has let nobody in. */
export const exampleChart: Chart = {
  patientId: "margaret-1",
  hasTherapist: false,
  entries: [
    {
      is: "intake",
      receivedAt: "2026-03-01T08:00:01.000Z",
      by: { id: "margaret-1", role: "patient", name: "Margaret Oakes" },
      intake: intakeOf(fit),
    },
  ],
  alerts: [],
  program: null,
  earlierPrograms: [],
  clinic: [],
};
