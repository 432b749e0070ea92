import type { Verdict } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import styles from "./program.module.css";
import type { ProgramEdit } from "./program-edit.ts";

type CautionFieldProps = {
  readonly verdict: Verdict;
  readonly name: string;
  readonly edit: ProgramEdit;
  readonly onChange: (edit: ProgramEdit) => void;
};

/** MX-02: a caution with its modification, which a therapist may set aside with a reason (PROG-12). */
export function CautionField({ verdict, name, edit, onChange }: CautionFieldProps) {
  const t = useTranslations("deskProgram");
  const { item, modifications } = verdict;
  if (modifications.length === 0) return null;
  const isAside = edit.setAside.includes(item);
  const texts = [...new Set(modifications.map(({ text }) => text))];
  const toggle = () =>
    onChange({
      ...edit,
      setAside: isAside ? edit.setAside.filter((other) => other !== item) : [...edit.setAside, item],
    });
  return (
    <p className={styles.caution}>
      <span>
        {t("caution", { rules: modifications.map(({ rule }) => rule).join(", ") })}{" "}
        {isAside ? <s>{texts.join("; ")}</s> : texts.join("; ")}
      </span>
      <label className={styles.aside}>
        <input type="checkbox" checked={isAside} aria-label={t("setAsideName", { name })} onChange={toggle} />
        {t("setAside")}
      </label>
    </p>
  );
}
