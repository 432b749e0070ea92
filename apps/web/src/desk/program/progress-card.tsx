import type { ExerciseProgress, NextStep } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useChangeWords } from "../../i18n/use-change-words.ts";
import { useExerciseName } from "../../i18n/use-exercise-name.ts";
import { sayDose } from "../../session/prepare/say-dose.ts";
import controls from "../controls.module.css";
import type { OpenPatient } from "../patient/open-patient.ts";
import { EasierOffers } from "./easier-offers.tsx";
import { withDose } from "./edit-content.ts";
import styles from "./program.module.css";
import type { ProgramEdit } from "./program-edit.ts";

type ProgressCardProps = {
  readonly patient: OpenPatient;
  readonly proposal: ExerciseProgress;
  readonly edit: ProgramEdit;
  readonly onChange: (edit: ProgramEdit) => void;
};

/** One proposal with its evidence; a new dose is taken over into the edit, with its rule as the reason. */
export function ProgressCard({ patient, proposal, edit, onChange }: ProgressCardProps) {
  const t = useTranslations("deskProgram");
  const tDoses = useTranslations("doses");
  const nameOf = useExerciseName();
  const wordsOf = useChangeWords();
  const { planned, decision, up, down, sessions, reasons } = proposal;
  const { exercise } = planned;
  const dose = down?.dose ?? (up?.kind === "dose" ? up.dose : null);
  const sayStep = (step: NextStep | null): string => (step?.kind === "change" ? wordsOf(exercise, step.to) : "");
  const take = () => {
    if (dose === null) return;
    const reasons = { ...edit.reasons, [`${exercise}/dose`]: t("takenFrom", { rule: decision.rule }) };
    onChange({ ...edit, content: withDose(edit.content, exercise, dose), reasons });
  };
  return (
    <div className={styles.proposal}>
      <p>
        <b>
          {t("progress", {
            isDown: `${down !== null}`,
            name: nameOf(exercise),
            to: dose === null ? sayStep(up) : sayDose(tDoses, dose),
          })}
        </b>{" "}
        ({[decision.rule, ...reasons.map((reason) => t(`reasons.${reason}`))].join(", ")})
      </p>
      <ul className={controls.small}>
        {sessions.map((session) => (
          <li key={session.id}>
            {t("evidence", {
              completion: Math.round(session.completion),
              clean: session.clean === null ? "none" : `${Math.round(session.clean)}`,
              rpe: session.rpe ?? "–",
              before: session.painBefore ?? "–",
              after: session.painAfter ?? "–",
              stops: session.stopChecks,
            })}
          </li>
        ))}
      </ul>
      {down === null ? null : <EasierOffers patient={patient} exercise={exercise} />}
      {dose === null ? null : (
        <button type="button" className={controls.button} onClick={take}>
          {t("takeOver")}
        </button>
      )}
    </div>
  );
}
