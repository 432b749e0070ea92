import { type ChartReading, gate, type PlannedExercise, type ProgramContent, WEEKDAYS } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import controls from "../controls.module.css";
import { useItemName } from "../use-item-name.ts";
import belowStyles from "./below.module.css";
import { CautionField } from "./caution-field.tsx";
import { DoseFields } from "./dose-fields.tsx";
import { moved, toggledDay, withDose, withoutExercise } from "./edit-content.ts";
import type { OwnWord } from "./overrides.ts";
import styles from "./program.module.css";
import type { ProgramEdit } from "./program-edit.ts";
import { ReasonFields } from "./reason-fields.tsx";

type PlanRowProps = {
  readonly reading: ChartReading;
  readonly edit: ProgramEdit;
  readonly planned: PlannedExercise;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly own: readonly OwnWord[];
  readonly rules: readonly string[];
  readonly onChange: (edit: ProgramEdit) => void;
};

export function PlanRow({ reading, edit, planned, isFirst, isLast, own, rules, onChange }: PlanRowProps) {
  const t = useTranslations("deskProgram");
  const nameOf = useItemName();
  const { exercise, days, dose } = planned;
  const name = nameOf(exercise);
  const verdict = gate(exercise, reading.status);
  const to = (content: ProgramContent) => onChange({ ...edit, content });
  return (
    <>
      <tr className={rules.length > 0 ? styles.refused : undefined}>
        <td>
          <span className={styles.order}>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                className={styles.step}
                aria-label={t(by === -1 ? "up" : "down", { name })}
                aria-disabled={by === -1 ? isFirst : isLast}
                onClick={() => to(moved(edit.content, exercise, by))}
              >
                {by === -1 ? "↑" : "↓"}
              </button>
            ))}
          </span>
        </td>
        <th scope="row">{name}</th>
        {WEEKDAYS.map((day) => (
          <td key={day} className={styles.day} data-label={t("day", { day })}>
            <label className={styles.toggle}>
              <input
                type="checkbox"
                checked={days.includes(day)}
                aria-label={t("onDay", { name, day })}
                onChange={() => to(toggledDay(edit.content, exercise, day))}
              />
            </label>
          </td>
        ))}
        <td>
          <DoseFields name={name} dose={dose} onChange={(changed) => to(withDose(edit.content, exercise, changed))} />
        </td>
        <td>
          <button
            type="button"
            className={styles.step}
            aria-label={t("removeName", { name })}
            onClick={() => to(withoutExercise(edit.content, exercise))}
          >
            ×
          </button>
        </td>
      </tr>
      {rules.length > 0 || own.length > 0 || verdict.modifications.length > 0 ? (
        <tr className={`${belowStyles.below} ${rules.length > 0 ? styles.refused : ""}`}>
          <td colSpan={11}>
            {rules.length > 0 ? (
              <p className={controls.error}>
                <Icon name="stop" /> {t("refusedBy", { rules: rules.join(", ") })}
              </p>
            ) : null}
            <CautionField verdict={verdict} name={name} edit={edit} onChange={onChange} />
            <ReasonFields name={name} own={own} edit={edit} onChange={onChange} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
