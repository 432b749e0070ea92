import {
  type AssessmentSetting,
  type ClinicNumbers,
  type EventContext,
  type LocalDate,
  type PastTest,
  type PatientEvent,
  type Person,
  pastTests,
  questionsFirst,
  type SharingChoices,
  SPECIFIED_NUMBERS,
} from "@plumbline/clinical";
import { releaserOf } from "@plumbline/contracts";
import { useMemo } from "react";
import { localToday } from "../chart/local-today.ts";
import type { PatientChart, PatientChartState } from "../chart/patient-chart.ts";
import { entriesOf } from "../chart/reading-of.ts";
import { usePatientChart } from "../chart/use-patient-chart.ts";
import { patientOf } from "../compose-site.ts";
import { useIdentity } from "../identity/use-identity.ts";

/** What a test needs of the patient's chart. */
export type AssessmentChart = {
  readonly isPatient: boolean;
  /** null for visitors and therapists. */
  readonly patientChart: PatientChart | null;
  readonly subject: string | null;
  readonly state: PatientChartState;
  readonly hasTherapist: boolean;
  /** INT-28; null before the first intake. */
  readonly sharing: SharingChoices | null;
  readonly today: LocalDate;
  readonly past: readonly PastTest[];
  /** Of the newest intake; null before the first one, and for visitors. */
  readonly person: Person | null;
  /** ASSESS-01; without an intake there is no tier, and no test before a camera. */
  readonly status: Pick<AssessmentSetting, "tier" | "isReleasedByTherapist" | "isStandingLocked">;
  readonly hasIntake: boolean;
  /** CHA-10, PROG-09: for a test as for an exercise. */
  readonly areQuestionsFirst: boolean;
  readonly context: EventContext | null;
  /** GEN-07: of the patient's clinic; for a visitor as the specification says. */
  readonly numbers: ClinicNumbers;
  readonly tell: ((event: PatientEvent) => Promise<void>) | null;
};

export const useAssessmentChart = (): AssessmentChart => {
  const { patientChart, state, reading } = usePatientChart();
  const past = useMemo(() => pastTests(entriesOf(state)), [state]);
  const answers = reading?.intake?.answers ?? null;
  const program = state.chart?.program ?? null;
  const today = localToday(new Date());
  return {
    isPatient: patientChart !== null,
    patientChart,
    subject: patientOf(useIdentity()),
    state,
    hasTherapist: state.chart?.hasTherapist ?? false,
    sharing: reading?.intake?.sharing ?? null,
    today,
    past,
    person: answers === null ? null : { age: answers.age, sex: answers.sex },
    status: {
      tier: reading?.status.tier ?? null,
      // TIER-02: the therapist releases the program of somebody in tier C.
      isReleasedByTherapist: program !== null && releaserOf(program).role === "therapist",
      isStandingLocked: reading !== null && reading.status.standingLock !== null,
    },
    hasIntake: answers !== null,
    areQuestionsFirst: reading !== null && questionsFirst(reading, today) !== null,
    context: reading?.context ?? null,
    numbers: reading?.context.numbers ?? SPECIFIED_NUMBERS,
    tell: patientChart?.tell ?? null,
  };
};
