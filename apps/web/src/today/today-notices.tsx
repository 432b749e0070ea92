import { type ChartReading, NOT_SENT_MESSAGE, questionsFirst, textForPatient } from "@plumbline/clinical";
import type { Chart } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { WaitingNotice } from "../outbox/waiting-notice.tsx";
import { buttonClass } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { DoseChangesNotice } from "./dose-changes-notice.tsx";
import styles from "./today.module.css";
import { isIntakeDueOn } from "./today-view.ts";
import { unsentAlerts } from "./unsent-alerts.ts";
import type { Today } from "./use-today.ts";

type TodayNoticesProps = { readonly today: Today; readonly chart: Chart; readonly reading: ChartReading };

/** RED-01, as long as nobody has looked at what asked for it; and whether it could be sent at all (§7.5). */
function UrgentNotice({ today, chart, reading }: TodayNoticesProps) {
  const { state } = today.view;
  const unsent = unsentAlerts(state, reading);
  const open = chart.alerts.filter(({ acknowledgement }) => acknowledgement === null);
  const text = textForPatient([...open, ...unsent]);
  const isStuck = unsent.length > 0 && state.failure !== null;
  return text === null && !isStuck ? null : (
    <div className={styles.stop} role="alert">
      {text === null ? null : <p>{text}</p>}
      {isStuck ? <p>{NOT_SENT_MESSAGE}</p> : null}
    </div>
  );
}

/** FALL-11: what is locked, and what is still allowed. */
function LockNotice({ chart, reading }: Pick<TodayNoticesProps, "chart" | "reading">) {
  const t = useTranslations("today.lock");
  const lock = reading.status.standingLock;
  const hasTherapist = `${chart.hasTherapist}`;
  return lock === null ? null : (
    <Notice meaning="attention" icon="lock">
      <p>
        <strong>{t("title", { hasTherapist })}</strong>
      </p>
      <p>{lock.mayDoSeatedWork ? t("seated") : t("nothing", { hasTherapist })}</p>
    </Notice>
  );
}

/** INT-24, and an intake that did not become the newest one. */
function IntakeNotice({ today, reading }: Omit<TodayNoticesProps, "chart">) {
  const t = useTranslations("today.intake");
  const { waitingIntake } = today.view.state;
  const isRefused = waitingIntake !== null && waitingIntake.refusedWith !== null;
  // CHA-10, PROG-09: then the questions are what today is about.
  const isAskedBelow = reading.status.tier !== "HOLD" && questionsFirst(reading, today.today) !== null;
  const isDue = !isAskedBelow && isIntakeDueOn(reading, today.today);
  if (reading.intake === null || !(isRefused || isDue)) {
    return waitingIntake === null || isRefused ? null : (
      <Notice meaning="attention" icon="save">
        <p>{t("waiting")}</p>
      </Notice>
    );
  }
  return (
    <Notice meaning="attention">
      <p>{t(isRefused ? "refused" : "due")}</p>
      <Link className={`${buttonClass("quiet")} ${styles.inNotice}`} href="/intake">
        {t("answer")}
      </Link>
    </Notice>
  );
}

/** What must be known before anything is begun; most days there is nothing. */
export function TodayNotices({ today, chart, reading }: TodayNoticesProps) {
  const t = useTranslations("today");
  const { state } = today.view;
  const refused = state.waiting.filter(({ refusedWith }) => refusedWith !== null).length;
  return (
    <>
      <UrgentNotice today={today} chart={chart} reading={reading} />
      {state.from === "kept" && state.failure !== null ? (
        <Notice meaning="attention" icon="save">
          <p role="status">{t(state.failure === "signed-out" ? "signedOut" : "offline")}</p>
        </Notice>
      ) : null}
      {today.hasNewProgram ? (
        <Notice meaning="information">
          <p role="status">{t("programChanged")}</p>
        </Notice>
      ) : null}
      {refused === 0 ? null : (
        <Notice meaning="attention">
          <p>{t("eventsRefused", { count: refused })}</p>
        </Notice>
      )}
      <DoseChangesNotice chart={chart} today={today} />
      <LockNotice chart={chart} reading={reading} />
      <IntakeNotice today={today} reading={reading} />
      <WaitingNotice />
    </>
  );
}
