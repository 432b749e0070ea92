"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "../parts/notice.tsx";
import sheet from "../parts/sheet.module.css";
import type { Figures } from "../pictures/figures.ts";
import { EnteredAnswers } from "./entered-answers.tsx";
import { PatientPage } from "./patient-page.tsx";
import { TodayBody } from "./today-body.tsx";
import { TodayLinks } from "./today-links.tsx";
import { TodayNotices } from "./today-notices.tsx";
import { useToday } from "./use-today.ts";
import { WeekDots } from "./week-dots.tsx";

/** What is to be done today, and nothing else in front of it. */
export function TodayScreen({ figures }: { readonly figures: Figures }) {
  return (
    <PatientPage>
      <OwnToday figures={figures} />
    </PatientPage>
  );
}

function OwnToday({ figures }: { readonly figures: Figures }) {
  const t = useTranslations("today");
  const format = useFormatter();
  const today = useToday();
  const { view } = today;
  const { chart, failure } = view.state;
  const day = format.dateTime(new Date(`${today.today}T12:00:00Z`), {
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  const { reading } = view;
  return (
    <>
      <div>
        <h1 className={sheet.title}>{t("title")}</h1>
        <p className={sheet.quiet}>{day}</p>
      </div>
      {chart === null || reading === null ? (
        <Notice meaning={failure === null ? "information" : "attention"}>
          <p role="status">
            {t(failure === null ? "loading" : failure === "signed-out" ? "signedOut" : "nothingKnown")}
          </p>
        </Notice>
      ) : (
        <>
          <TodayNotices today={today} chart={chart} reading={reading} />
          <TodayBody figures={figures} today={today} chart={chart} reading={reading} />
          <WeekDots today={today} chart={chart} />
          <EnteredAnswers today={today} chart={chart} />
        </>
      )}
      <TodayLinks />
    </>
  );
}
