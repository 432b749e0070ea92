import { type ChartReading, planAerobic } from "@plumbline/clinical";
import type { Chart } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { entriesOf } from "../chart/reading-of.ts";
import styles from "./today.module.css";
import type { Today } from "./use-today.ts";
import { loggedActivities, weightBearing } from "./week.ts";

type ActivityGoalProps = { readonly today: Today; readonly chart: Chart; readonly reading: ChartReading };

/** What the program asks for, or else what the rules propose in this tier; null: nothing of it is open. */
const goalOf = ({ program }: Chart, { status }: ChartReading) => {
  const planned = program?.content.aerobic ?? null;
  if (planned !== null) return { minutes: planned.minutes.to, days: planned.days };
  const { tier } = status;
  if (tier === null || tier === "HOLD") return null;
  const plan = planAerobic(tier, status);
  return plan === null ? null : { minutes: plan.minutes.to, days: plan.days };
};

/** LOG-03: minutes on one's feet, in bouts of ten or more. */
export function ActivityGoal({ today, chart, reading }: ActivityGoalProps) {
  const t = useTranslations("today.log");
  const goal = goalOf(chart, reading);
  if (goal === null) return null;
  const logged = loggedActivities(entriesOf(today.view.state));
  const done = weightBearing(logged, goal.minutes, today.today);
  return (
    <section className={styles.card} aria-labelledby="goal">
      <h2 id="goal" className={styles.heading}>
        {t("goal")}
      </h2>
      <p>{t("goalToday", { done: done.today, minutes: goal.minutes })}</p>
      <p>{t("goalWeek", { done: done.daysReached, days: goal.days })}</p>
      <p className={styles.quiet}>{t("bouts")}</p>
    </section>
  );
}
