import type { ChartReading } from "@plumbline/clinical";
import type { Chart } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { LearnMoment } from "../learn/learn-moment.tsx";
import { Notice } from "../parts/notice.tsx";
import type { Figures } from "../pictures/figures.ts";
import { MessageCard } from "./message-card.tsx";
import { ProgramToday } from "./program-today.tsx";
import { StarterProposal } from "./starter-proposal.tsx";
import styles from "./today.module.css";
import { todayView } from "./today-view.ts";
import { unsentAlerts } from "./unsent-alerts.ts";
import type { Today } from "./use-today.ts";

type TodayBodyProps = {
  readonly figures: Figures;
  readonly today: Today;
  readonly chart: Chart;
  readonly reading: ChartReading;
};

/** The one thing that today is about. */
export function TodayBody({ figures, today, chart, reading }: TodayBodyProps) {
  const t = useTranslations("today");
  const shown = todayView(reading, chart, today.sessions, today.today);
  const isUnsent = unsentAlerts(today.view.state, reading).length > 0;
  switch (shown.kind) {
    case "no-intake":
    case "no-consent":
      return (
        <MessageCard
          title={t(`${shown.kind}.title`)}
          text={t(`${shown.kind}.text`)}
          toIntake={t(`${shown.kind}.way`)}
        />
      );
    case "questions-first":
      return (
        <MessageCard
          title={t("questions-first.title", { after: shown.after })}
          text={t("questions-first.text", { after: shown.after })}
          toIntake={t("questions-first.way")}
        />
      );
    case "hold":
      return (
        <div className={styles.card}>
          <h2 className={styles.heading}>{shown.text}</h2>
          <p>{t(isUnsent ? "hold.unsent" : chart.hasTherapist ? "hold.withTherapist" : "hold.alone")}</p>
          <LearnMoment moment="stopped-for-pain" />
        </div>
      );
    case "see-therapist":
      return (
        <div className={styles.card}>
          <h2 className={styles.heading}>{shown.text}</h2>
          <p>{t("seeTherapist")}</p>
          <LearnMoment moment="no-therapist" />
        </div>
      );
    case "waiting-for-therapist":
      return <MessageCard title={t("waiting.title")} text={t("waiting.text")} toIntake={null} />;
    case "starter":
      return <StarterProposal figures={figures} proposal={shown.proposal} today={today} />;
    case "program":
      return (
        <>
          {today.areSessionsKnown ? null : (
            <Notice meaning="information">
              <p>{t("ticksMissing")}</p>
            </Notice>
          )}
          <ProgramToday figures={figures} items={shown.items} today={today} chart={chart} />
        </>
      );
  }
}
