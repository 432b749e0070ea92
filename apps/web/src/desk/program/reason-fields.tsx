import { useTranslations } from "next-intl";
import controls from "../controls.module.css";
import { keyOfWord, type OwnWord } from "./overrides.ts";
import styles from "./program.module.css";
import type { ProgramEdit } from "./program-edit.ts";

type ReasonFieldsProps = {
  readonly name: string;
  readonly own: readonly OwnWord[];
  readonly edit: ProgramEdit;
  readonly onChange: (edit: ProgramEdit) => void;
};

/** PROG-12: what differs from the rules is kept with its reason. */
export function ReasonFields({ name, own, edit, onChange }: ReasonFieldsProps) {
  const t = useTranslations("deskProgram");
  return own.map((word) => (
    <label key={word.of} className={styles.reason}>
      <span className={controls.label}>{t("reasonFor", { of: word.of })}</span>
      <input
        className={controls.input}
        value={edit.reasons[keyOfWord(word)] ?? ""}
        maxLength={1000}
        required
        aria-label={t("reasonForName", { of: word.of, name })}
        onChange={(event) => onChange({ ...edit, reasons: { ...edit.reasons, [keyOfWord(word)]: event.target.value } })}
      />
    </label>
  ));
}
