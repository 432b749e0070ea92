import type { Program } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { sayDose } from "../../session/prepare/say-dose.ts";
import controls from "../controls.module.css";
import { useItemName } from "../use-item-name.ts";
import { useShortDay } from "../use-short-time.ts";
import styles from "./notice.module.css";
import { type ProgramChange, programDiff } from "./program-diff.ts";
import { editOfProgram, keptOver, type ProgramEdit } from "./program-edit.ts";
import { fromSentContent } from "./sent-content.ts";

type NewerVersionProps = {
  readonly edit: ProgramEdit;
  readonly newest: Program;
  readonly onChange: (edit: ProgramEdit) => void;
};

/** Somebody else assigned a version meanwhile: what it changed, with the edit still there. */
export function NewerVersion({ edit, newest, onChange }: NewerVersionProps) {
  const t = useTranslations("deskProgram");
  const tDoses = useTranslations("doses");
  const nameOf = useItemName();
  const dayOf = useShortDay();
  const changes = programDiff(edit.base.content, fromSentContent(newest.content));
  const say = (change: ProgramChange): string => {
    if (!("exercise" in change)) return t("changed", { kind: change.kind });
    const name = nameOf(change.exercise);
    if (change.kind === "dose") {
      return t("changedDose", { name, from: sayDose(tDoses, change.from), to: sayDose(tDoses, change.to) });
    }
    if (change.kind === "days") return t("changedDays", { name, from: change.from.join(" "), to: change.to.join(" ") });
    return t("changedItem", { kind: change.kind, name });
  };
  return (
    <div role="alert" className={styles.newer}>
      <p>
        <b>{t("newer", { version: newest.version, name: newest.assignedBy.name, day: dayOf(newest.assignedOn) })}</b>{" "}
        {t("newerText")}
      </p>
      {changes.length === 0 ? <p>{t("noChanges")}</p> : null}
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={`${change.kind}-${"exercise" in change ? change.exercise : ""}`}>{say(change)}</li>
        ))}
      </ul>
      <p className={controls.row}>
        <button type="button" className={controls.button} onClick={() => onChange(keptOver(edit, newest))}>
          {t("keepMine", { version: newest.version })}
        </button>
        <button type="button" className={controls.button} onClick={() => onChange(editOfProgram(newest))}>
          {t("takeNewer", { version: newest.version })}
        </button>
      </p>
    </div>
  );
}
