"use client";

import { RED_FLAG_TEXT } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useLocalTime } from "../access/use-local-day.ts";
import { usePatientChart } from "../chart/use-patient-chart.ts";
import { useAlertWords } from "../i18n/use-alert-words.ts";
import { Notice } from "../parts/notice.tsx";
import sheet from "../parts/sheet.module.css";
import itemsStyles from "./items.module.css";
import { PatientPage } from "./patient-page.tsx";
import styles from "./today.module.css";

/** §7.5: the patient always sees what was sent, and whether somebody has looked at it. */
export function SentScreen() {
  return (
    <PatientPage>
      <OwnSent />
    </PatientPage>
  );
}

function OwnSent() {
  const t = useTranslations("today.sent");
  const tToday = useTranslations("today");
  const localTime = useLocalTime();
  const wordsOf = useAlertWords();
  const { state } = usePatientChart();
  const alerts = state.chart?.alerts ?? [];
  const waiting = state.waiting.length + (state.waitingIntake === null ? 0 : 1);
  return (
    <>
      <h1 className={sheet.title}>{t("title")}</h1>
      {state.chart === null ? null : <p>{t("lead", { hasTherapist: `${state.chart.hasTherapist}` })}</p>}
      {state.chart === null ? <p role="status">{tToday(state.failure === null ? "loading" : "nothingKnown")}</p> : null}
      {waiting === 0 ? null : (
        <Notice meaning="attention" icon="save">
          <p>{t("waiting", { count: waiting })}</p>
        </Notice>
      )}
      {state.chart !== null && alerts.length === 0 ? <p>{t("none")}</p> : null}
      <ul className={itemsStyles.items}>
        {alerts.map(({ id, code, rule, raisedAt, urgency, isLate, acknowledgement }) => (
          <li key={id} className={itemsStyles.alert}>
            <p className={itemsStyles.name}>{wordsOf(code, rule)}</p>
            <p className={styles.quiet}>
              {localTime(raisedAt)} · {t(`urgency.${urgency}`)}
              {isLate ? ` · ${t("late")}` : null}
            </p>
            <p>
              {acknowledgement === null
                ? t("open")
                : t("seen", { name: acknowledgement.by.name, time: localTime(acknowledgement.at) })}
            </p>
            {urgency === "urgent" && acknowledgement === null ? (
              <p className={itemsStyles.caution}>{RED_FLAG_TEXT}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
