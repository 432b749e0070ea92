import { inQueueOrder } from "@plumbline/clinical";
import type { CaseloadPatient } from "@plumbline/contracts";
import { milliseconds } from "@plumbline/motion";

/** A patient with sessions that no therapist has looked at. */
export type UnreviewedEntry = {
  readonly patientId: string;
  readonly name: string;
  readonly unreviewed: NonNullable<CaseloadPatient["unreviewed"]>;
};

/** REV-01: after the alerts, whoever has waited longest first; a patient's sessions are one line. */
export const unreviewedIn = (patients: readonly CaseloadPatient[]): readonly UnreviewedEntry[] =>
  inQueueOrder(
    patients.flatMap(({ patientId, name, unreviewed }) =>
      unreviewed === null
        ? []
        : [
            {
              kind: "session" as const,
              at: milliseconds(Date.parse(unreviewed.since)),
              entry: { patientId, name, unreviewed },
            },
          ],
    ),
  ).map(({ entry }) => entry);
