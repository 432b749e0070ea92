import type { Program } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import controls from "../controls.module.css";
import { useShortDay } from "../use-short-time.ts";
import styles from "./notice.module.css";
import { programDiff } from "./program-diff.ts";
import { editOfProgram, keptOver, type ProgramEdit } from "./program-edit.ts";
import { fromSentContent } from "./sent-content.ts";
import { useSayChange } from "./use-say-change.ts";

type NewerVersionProps = {
  readonly edit: ProgramEdit;
  readonly newest: Program;
  readonly onChange: (edit: ProgramEdit) => void;
};

/** Somebody else assigned a version meanwhile: what it changed, with the edit still there. */
export function NewerVersion({ edit, newest, onChange }: NewerVersionProps) {
  const t = useTranslations("deskProgram");
  const say = useSayChange();
  const dayOf = useShortDay();
  const changes = programDiff(edit.base.content, fromSentContent(newest.content));
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
