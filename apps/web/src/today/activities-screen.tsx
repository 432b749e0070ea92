"use client";

import { AVOID_REASON, AVOIDED, offeredActivities } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { LearnMoment } from "../learn/learn-moment.tsx";
import sheet from "../parts/sheet.module.css";
import { ActivityForm } from "./activity-form.tsx";
import { ActivityGoal } from "./activity-goal.tsx";
import { AskUnlock } from "./ask-unlock.tsx";
import { CautionText } from "./caution-text.tsx";
import itemsStyles from "./items.module.css";
import { PatientPage } from "./patient-page.tsx";
import styles from "./today.module.css";
import { useActivityName } from "./use-activity-name.ts";
import { useToday } from "./use-today.ts";

/** LOG-01 to LOG-04: what is done without the camera. */
export function ActivitiesScreen() {
  const t = useTranslations("today.log");
  return (
    <PatientPage>
      <h1 className={sheet.title}>{t("title")}</h1>
      <OwnActivities />
    </PatientPage>
  );
}

function OwnActivities() {
  const t = useTranslations("today");
  const nameOf = useActivityName();
  const today = useToday();
  const { view } = today;
  const { reading } = view;
  const { chart, failure } = view.state;
  if (chart === null || reading === null)
    return <p role="status">{t(failure === null ? "loading" : "nothingKnown")}</p>;
  return (
    <>
      <ActivityGoal today={today} chart={chart} reading={reading} />
      <ActivityForm view={view} reading={reading} today={today.today} />
      <section className={styles.section} aria-labelledby="offered">
        <h2 id="offered" className={styles.heading}>
          {t("log.offered")}
        </h2>
        <ul className={itemsStyles.items}>
          {offeredActivities(reading.status).map((verdict) => {
            const isOpen = verdict.action !== "unlock";
            const name = nameOf(verdict.item);
            return (
              <li key={verdict.item} className={itemsStyles.item}>
                <div className={itemsStyles.words}>
                  <p className={itemsStyles.name}>{name}</p>
                  <CautionText verdict={verdict} isOpen={isOpen} />
                </div>
                {isOpen || !chart.hasTherapist ? null : <AskUnlock item={verdict.item} name={name} view={view} />}
              </li>
            );
          })}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="avoid">
        <h2 id="avoid" className={styles.heading}>
          {t("log.avoid")}
        </h2>
        <p>{AVOID_REASON}</p>
        <ul className={styles.list}>
          {AVOIDED.map((item) => (
            <li key={item}>{nameOf(item)}</li>
          ))}
        </ul>
        <LearnMoment moment="avoided-activity" />
      </section>
    </>
  );
}
