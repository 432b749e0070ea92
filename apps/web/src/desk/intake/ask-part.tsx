import { IntakeScreens } from "../../intake/intake-screens.tsx";
import { toDeskFragment } from "../desk-place.ts";
import type { OpenPatient } from "../patient/open-patient.ts";
import styles from "./intake.module.css";
import { useAskedIntake } from "./use-asked-intake.ts";

type AskPartProps = { readonly patient: OpenPatient; readonly therapistId: string };

/** §2: the questions of the intake, asked by the therapist: the patient's own screens, as large, so that both can read. */
export function AskPart({ patient, therapistId }: AskPartProps) {
  const of = useAskedIntake(patient, therapistId);
  const toAnswers = () => {
    window.location.hash = toDeskFragment({ kind: "patient", patientId: patient.patientId, part: "intake" });
  };
  return (
    <div className={styles.ask}>
      <IntakeScreens of={of} onDone={toAnswers} />
    </div>
  );
}
