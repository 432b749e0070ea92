import type { ExerciseProgress, NextStep } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { sayDose } from "../../session/prepare/say-dose.ts";
import controls from "../controls.module.css";
import { useItemName } from "../use-item-name.ts";
import { withDose } from "./edit-content.ts";
import styles from "./program.module.css";
import type { ProgramEdit } from "./program-edit.ts";

type ProgressCardProps = {
  readonly proposal: ExerciseProgress;
  readonly edit: ProgramEdit;
  readonly onChange: (edit: ProgramEdit) => void;
};

/** One proposal with its evidence; a new dose is taken over into the edit, with its rule as the reason. */
export function ProgressCard({ proposal, edit, onChange }: ProgressCardProps) {
  const t = useTranslations("deskProgram");
  const tDoses = useTranslations("doses");
  const nameOf = useItemName();
  const { planned, decision, up, down, sessions } = proposal;
  const { exercise } = planned;
  const dose = down?.dose ?? (up?.kind === "dose" ? up.dose : null);
  const sayStep = (step: NextStep | null): string => {
    if (step?.kind !== "change") return "";
    return "exercise" in step.to ? nameOf(step.to.exercise) : step.to.variation.replaceAll("-", " ");
  };
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
        ({decision.rule})
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
      {dose === null ? null : (
        <button type="button" className={controls.button} onClick={take}>
          {t("takeOver")}
        </button>
      )}
    </div>
  );
}
