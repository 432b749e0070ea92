import { type LocalDate, weekdayOf } from "@plumbline/clinical";
import type { SessionSummary } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { lastAssigned } from "../../chart/last-assigned.ts";
import { useExerciseName } from "../../i18n/use-exercise-name.ts";
import hidden from "../../parts/visually-hidden.module.css";
import controls from "../controls.module.css";
import { ScrollRegion } from "../parts/scroll-region.tsx";
import type { OpenPatient } from "../patient/open-patient.ts";
import { lastDays, type PlanCell, planLines } from "./plan-days.ts";
import styles from "./week-grid.module.css";

type WeekGridProps = {
  readonly patient: OpenPatient;
  readonly sessions: readonly SessionSummary[];
  readonly days?: number;
};

const SIGNS: Readonly<Record<PlanCell, string>> = {
  done: "●",
  partly: "◐",
  missed: "○",
  due: "◌",
  extra: "+",
  rest: "",
  unknown: "",
};

const LEGEND: readonly PlanCell[] = ["done", "partly", "missed", "due", "extra"];

/** The plan against what was done (REV-05): one sign a day, never by colour alone. */
export function WeekGrid({ patient: { chart, today }, sessions, days = 14 }: WeekGridProps) {
  const t = useTranslations("deskTrends");
  const nameOf = useExerciseName();
  const dates = lastDays(today, days);
  const assigned = lastAssigned(chart);
  // What Plumbline changed since are doses, not days.
  const plan =
    chart.program === null || assigned === null
      ? null
      : { content: chart.program.content, assignedOn: assigned.assignedOn };
  const lines = planLines(plan, sessions, dates, today);
  const isMonday = (date: LocalDate) => weekdayOf(date) === "Mon";
  return (
    <section className={styles.section} aria-label={t("plan", { days })}>
      <h2 className={styles.title}>{t("plan", { days })}</h2>
      {lines.length === 0 ? (
        <p className={controls.quiet}>{t("noPlan")}</p>
      ) : (
        <ScrollRegion label={t("planTable")} startsAtEnd>
          <table className={styles.grid}>
            <thead>
              <tr>
                <th scope="col">{t("exercise")}</th>
                {dates.map((date) => (
                  <th key={date} scope="col" className={isMonday(date) ? styles.monday : undefined}>
                    <span className={styles.weekday}>{t("weekday", { day: weekdayOf(date) })}</span>
                    {Number(date.slice(8))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ exercise, cells }) => (
                <tr key={exercise}>
                  <th scope="row">{nameOf(exercise)}</th>
                  {cells.map((cell, place) => (
                    <td
                      key={dates[place]}
                      className={`${styles[cell]} ${dates[place] !== undefined && isMonday(dates[place]) ? styles.monday : ""}`}
                    >
                      <span aria-hidden="true">{SIGNS[cell]}</span>
                      <span className={hidden.hidden}>{t("cell", { cell })}</span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {lines.length === 0 ? null : (
        <ul className={styles.legend} aria-label={t("legend")}>
          {LEGEND.map((cell) => (
            <li key={cell}>
              <span className={styles[cell]} aria-hidden="true">
                {SIGNS[cell]}
              </span>{" "}
              {t("cell", { cell })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
