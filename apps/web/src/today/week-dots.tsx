import { activeDays, isActiveDay, weekdayOf } from "@plumbline/clinical";
import type { Chart } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { entriesOf } from "../chart/reading-of.ts";
import { Icon } from "../parts/icon.tsx";
import hidden from "../parts/visually-hidden.module.css";
import styles from "./today.module.css";
import type { Today } from "./use-today.ts";
import weekStyles from "./week.module.css";
import { loggedActivities, weekOf } from "./week.ts";

type WeekDotsProps = { readonly today: Today; readonly chart: Chart };

/** PROG-10: days active of the last seven. A day without is a day without, and nothing else. */
export function WeekDots({ today, chart }: WeekDotsProps) {
  const t = useTranslations("today");
  const logged = loggedActivities(entriesOf(today.view.state));
  const days = weekOf(chart.program, today.sessions, logged, today.today);
  return (
    <section className={styles.section} aria-labelledby="week">
      <h2 id="week" className={styles.heading}>
        {t("week.title")}
      </h2>
      <ol className={weekStyles.week}>
        {days.map((day) => {
          const isActive = isActiveDay(day);
          return (
            <li key={day.date} className={weekStyles.day}>
              <span className={isActive ? `${weekStyles.dot} ${weekStyles.active}` : weekStyles.dot}>
                {isActive ? <Icon name="check" /> : null}
              </span>
              <span>{t(`days.${weekdayOf(day.date)}`)}</span>
              <span className={hidden.hidden}>{t(isActive ? "week.active" : "week.quiet")}</span>
            </li>
          );
        })}
      </ol>
      <p>{t("week.sum", { count: activeDays(days, today.today) })}</p>
    </section>
  );
}
