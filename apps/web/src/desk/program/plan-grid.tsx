import { type ChartReading, WEEKDAYS } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { ScrollRegion } from "../parts/scroll-region.tsx";
import table from "../table.module.css";
import type { OwnWord } from "./overrides.ts";
import phone from "./plan-grid.module.css";
import { PlanRow } from "./plan-row.tsx";
import styles from "./program.module.css";
import type { ProgramEdit } from "./program-edit.ts";

type PlanGridProps = {
  readonly reading: ChartReading;
  readonly edit: ProgramEdit;
  readonly own: readonly OwnWord[];
  readonly rulesAgainst: (item: string) => readonly string[];
  readonly onChange: (edit: ProgramEdit) => void;
};

/** Exercises in the order of a session, by the days of the week. */
export function PlanGrid({ reading, edit, own, rulesAgainst, onChange }: PlanGridProps) {
  const t = useTranslations("deskProgram");
  const { exercises } = edit.content;
  if (exercises.length === 0) return <p className={table.quiet}>{t("noExercises")}</p>;
  return (
    <ScrollRegion label={t("week")}>
      <table className={`${table.table} ${styles.grid} ${phone.plan}`}>
        <thead>
          <tr>
            <th scope="col">{t("order")}</th>
            <th scope="col">{t("exercise")}</th>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col" className={styles.day}>
                {t("day", { day })}
              </th>
            ))}
            <th scope="col">{t("dose")}</th>
            <th scope="col">{t("remove")}</th>
          </tr>
        </thead>
        <tbody>
          {exercises.map((planned, place) => (
            <PlanRow
              key={planned.exercise}
              reading={reading}
              edit={edit}
              planned={planned}
              isFirst={place === 0}
              isLast={place === exercises.length - 1}
              own={own.filter(({ item }) => item === planned.exercise)}
              rules={rulesAgainst(planned.exercise)}
              onChange={onChange}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
