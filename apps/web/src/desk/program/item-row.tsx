import { isActivity, isEquipped, isExercise, isPermitted, type Verdict } from "@plumbline/clinical";
import { findExercise } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import controls from "../controls.module.css";
import type { OpenPatient } from "../patient/open-patient.ts";
import table from "../table.module.css";
import { useItemName } from "../use-item-name.ts";
import { useShortDay } from "../use-short-time.ts";
import { withExercise } from "./edit-content.ts";
import { doseByRules, itemsOf } from "./program-check.ts";
import type { ProgramEdit } from "./program-edit.ts";
import { UnlockForm } from "./unlock-form.tsx";
import styles from "./verdict.module.css";
import { VerdictMark } from "./verdict-mark.tsx";

type ItemRowProps = {
  readonly patient: OpenPatient;
  readonly verdict: Verdict;
  readonly edit: ProgramEdit;
  readonly onChange: (edit: ProgramEdit) => void;
};

/** One row of the matrix: what is locked can be unlocked here, what is blocked cannot be added (MX-02). */
export function ItemRow({ patient, verdict, edit, onChange }: ItemRowProps) {
  const t = useTranslations("deskProgram");
  const nameOf = useItemName();
  const dayOf = useShortDay();
  const { reading, today } = patient;
  const { item, action, grounds, modifications, reason } = verdict;
  const approval = reading.approvals.findLast((given) => given.item === item && given.until >= today) ?? null;
  const isIn = itemsOf(edit).includes(item);
  const equipment = reading.intake?.answers.equipment ?? [];
  const isMissing = isExercise(item) && !isEquipped(item, equipment);

  const add = () => {
    if (isActivity(item)) {
      const aerobic = { activity: item, minutes: edit.content.aerobic?.minutes ?? { from: 10, to: 30 }, days: 3 };
      onChange({ ...edit, content: { ...edit.content, aerobic: edit.content.aerobic ?? aerobic } });
    } else if (isExercise(item)) {
      const doses = findExercise(item)?.dose;
      const dose = doseByRules(reading, item) ?? doses?.C ?? doses?.B ?? doses?.A ?? null;
      if (dose === null) return;
      onChange({ ...edit, content: withExercise(edit.content, { exercise: item, days: ["Mon", "Thu"], dose }) });
    }
  };
  const canAdd = isPermitted(verdict, reading.approvals, today) && (isExercise(item) || edit.content.aerobic === null);
  return (
    <tr>
      <th scope="row">
        {nameOf(item)}
        {isMissing ? <span className={styles.missing}>{t("notEquipped")}</span> : null}
      </th>
      <td className={table.steady}>
        <VerdictMark action={action} />
      </td>
      <td className={table.quiet}>
        {grounds.map(({ rule, action: letter }) => t("ground", { rule, action: letter })).join(" · ")}
        {modifications.length === 0 || action !== "caution" ? null : (
          <span className={styles.why}>{[...new Set(modifications.map(({ text }) => text))].join("; ")}</span>
        )}
        {reason === null || action === "caution" ? null : <span className={styles.why}>{reason}</span>}
        {approval === null || action !== "unlock" ? null : (
          <span className={styles.why}>
            <b>{t("unlockedUntil", { day: dayOf(approval.until) })}</b> {approval.reason}
          </span>
        )}
      </td>
      <td>
        {isIn ? <span className={table.quiet}>{t("isIn")}</span> : null}
        {!isIn && canAdd ? (
          <button
            type="button"
            className={controls.button}
            aria-label={t("addName", { name: nameOf(item) })}
            onClick={add}
          >
            {t("add")}
          </button>
        ) : null}
        {action === "unlock" && approval === null ? <UnlockForm patient={patient} verdict={verdict} /> : null}
      </td>
    </tr>
  );
}
