"use client";

import { HEALTH_CHANGES, type HealthChange } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { happening } from "../chart/happening.ts";
import { usePatientChart } from "../chart/use-patient-chart.ts";
import { Link } from "../i18n/navigation.ts";
import { Button, buttonClass } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import sheet from "../parts/sheet.module.css";
import { PatientPage } from "./patient-page.tsx";
import styles from "./today.module.css";

/** INT-24: what makes the answers out of date is told by itself; a fall is told with the daily question. */
export function HappenedScreen() {
  return (
    <PatientPage>
      <Happened />
    </PatientPage>
  );
}

function Happened() {
  const t = useTranslations("today.happened");
  const { patientChart, state, reading } = usePatientChart();
  const [told, setTold] = useState<HealthChange | "failed" | null>(null);
  const tell = (what: HealthChange) => {
    patientChart?.tell({ ...happening(new Date()), kind: "health-change", what }).then(
      () => setTold(what),
      () => setTold("failed"),
    );
  };
  if (told !== null && told !== "failed") {
    return (
      <>
        <h1 className={sheet.title}>{t("thanks")}</h1>
        <Notice meaning="information">
          <p role="status">{t("kept", { hasTherapist: `${state.chart?.hasTherapist ?? false}` })}</p>
        </Notice>
        <p>{t("next", { hasIntake: `${reading?.intake != null}` })}</p>
        <Link className={buttonClass("primary")} href="/intake">
          {t("answer")}
        </Link>
        <Link className={buttonClass("quiet")} href="/today">
          {t("later")}
        </Link>
      </>
    );
  }
  return (
    <>
      <h1 className={sheet.title}>{t("title")}</h1>
      <p>{t("lead")}</p>
      <div className={styles.section}>
        {HEALTH_CHANGES.map((what) => (
          <Button key={what} look="quiet" onPress={() => tell(what)}>
            {t(`what.${what}`)}
          </Button>
        ))}
      </div>
      <p role="alert" className={styles.problem}>
        {told === "failed" ? t("failed") : null}
      </p>
      <p>{t("fall")}</p>
    </>
  );
}
