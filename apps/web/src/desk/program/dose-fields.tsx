import type { Dose } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import { useTranslations } from "next-intl";
import { DOSE_BOUNDS, isWithinBounds } from "./dose-bounds.ts";
import { NumberField } from "./number-field.tsx";
import styles from "./program.module.css";

type DoseFieldsProps = {
  readonly name: string;
  readonly dose: Dose;
  readonly onChange: (dose: Dose) => void;
};

const SECOND = 1000;
const MINUTE = 60_000;

/** Of the kind that the exercise is done in: repetitions, holds or minutes. */
export function DoseFields({ name, dose, onChange }: DoseFieldsProps) {
  const t = useTranslations("deskProgram");
  const isWrong = !isWithinBounds(dose);
  const field = (
    what: "sets" | "from" | "to" | "holds" | "seconds" | "minutesFrom" | "minutesTo",
    bounds: { readonly from: number; readonly to: number },
    value: number,
    change: (value: number) => Dose,
  ) => (
    <NumberField
      label={t("doseField", { what, name })}
      bounds={bounds}
      value={value}
      isWrong={isWrong}
      onChange={(next) => onChange(change(next))}
    />
  );
  const sets = field("sets", DOSE_BOUNDS.sets, dose.sets, (value) => ({ ...dose, sets: value }));
  switch (dose.kind) {
    case "repetitions":
      return (
        <span className={styles.dose}>
          {sets} × {field("from", DOSE_BOUNDS.repetitions, dose.from, (value) => ({ ...dose, from: value }))}–
          {field("to", DOSE_BOUNDS.repetitions, dose.to, (value) => ({ ...dose, to: value }))}
          {t("unit", { unit: "reps", isEach: `${dose.each}` })}
        </span>
      );
    case "hold":
      return (
        <span className={styles.dose}>
          {sets} × {field("holds", DOSE_BOUNDS.holds, dose.holds, (value) => ({ ...dose, holds: value }))} ×{" "}
          {field("seconds", DOSE_BOUNDS.seconds, dose.duration / SECOND, (value) => ({
            ...dose,
            duration: milliseconds(value * SECOND),
          }))}
          {t("unit", { unit: "s", isEach: `${dose.each}` })}
        </span>
      );
    case "time":
      return (
        <span className={styles.dose}>
          {field("minutesFrom", DOSE_BOUNDS.minutes, dose.from / MINUTE, (value) => ({
            ...dose,
            from: milliseconds(value * MINUTE),
          }))}
          –
          {field("minutesTo", DOSE_BOUNDS.minutes, dose.to / MINUTE, (value) => ({
            ...dose,
            to: milliseconds(value * MINUTE),
          }))}
          {t("unit", { unit: "min", isEach: "false" })}
        </span>
      );
  }
}
