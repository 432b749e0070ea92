import { type ChartReading, gate } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import controls from "../controls.module.css";
import { useItemName } from "../use-item-name.ts";
import { CautionField } from "./caution-field.tsx";
import { NumberField } from "./number-field.tsx";
import styles from "./program.module.css";
import type { ProgramEdit } from "./program-edit.ts";

type AerobicFieldsProps = {
  readonly reading: ChartReading;
  readonly edit: ProgramEdit;
  readonly rulesAgainst: (item: string) => readonly string[];
  readonly onChange: (edit: ProgramEdit) => void;
};

const MINUTES = { from: 1, to: 180 } as const;
const DAYS = { from: 1, to: 7 } as const;

/** §8: what the patient does and logs without the camera. */
export function AerobicFields({ reading, edit, rulesAgainst, onChange }: AerobicFieldsProps) {
  const t = useTranslations("deskProgram");
  const nameOf = useItemName();
  const { aerobic } = edit.content;
  if (aerobic === null) return <p className={controls.quiet}>{t("noAerobic")}</p>;
  const name = nameOf(aerobic.activity);
  const rules = rulesAgainst(aerobic.activity);
  const to = (next: typeof aerobic | null) => onChange({ ...edit, content: { ...edit.content, aerobic: next } });
  const { minutes, days } = aerobic;
  return (
    <div className={`${styles.aerobic} ${rules.length > 0 ? styles.refused : ""}`}>
      <p className={styles.dose}>
        <b>{t("aerobic", { name })}</b>
        <NumberField
          label={t("doseField", { what: "minutesFrom", name })}
          bounds={MINUTES}
          value={minutes.from}
          isWrong={minutes.from < 1 || minutes.from > minutes.to}
          onChange={(from) => to({ ...aerobic, minutes: { ...minutes, from } })}
        />
        –
        <NumberField
          label={t("doseField", { what: "minutesTo", name })}
          bounds={MINUTES}
          value={minutes.to}
          isWrong={minutes.from > minutes.to}
          onChange={(next) => to({ ...aerobic, minutes: { ...minutes, to: next } })}
        />
        {t("minutesOn")}
        <NumberField
          label={t("daysAWeek", { name })}
          bounds={DAYS}
          value={days}
          isWrong={days < 1 || days > 7}
          onChange={(next) => to({ ...aerobic, days: Math.min(7, Math.max(1, next)) })}
        />
        {t("daysUnit")}
        <button type="button" className={styles.step} aria-label={t("removeName", { name })} onClick={() => to(null)}>
          ×
        </button>
      </p>
      {rules.length > 0 ? (
        <p className={controls.error}>
          <Icon name="stop" /> {t("refusedBy", { rules: rules.join(", ") })}
        </p>
      ) : null}
      <CautionField verdict={gate(aerobic.activity, reading.status)} name={name} edit={edit} onChange={onChange} />
    </div>
  );
}
