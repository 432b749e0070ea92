import { LARGEST_PAGE, type PatientSessionPage } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { DeskApi } from "../../api/desk-api.ts";
import controls from "../controls.module.css";
import table from "../table.module.css";
import styles from "./patient-sessions.module.css";
import { SessionRow } from "./session-row.tsx";

type PatientSessionsProps = {
  readonly api: DeskApi;
  readonly patientId: string;
  /** What is known already: newest first. */
  readonly first: PatientSessionPage;
  /** Older ones cannot be had any more. */
  readonly onLost: () => void;
  /** Fewer are left in the queue. */
  readonly onReviewed: () => void;
};

const UNMARKED = { done: [], hasFailed: false } as const;

/** Newest first; older ones on request. Those that nobody has looked at are marked, and leave the queue together. */
export function PatientSessions({ api, patientId, first, onLost, onReviewed }: PatientSessionsProps) {
  const t = useTranslations("desk.sessions");
  const [older, setOlder] = useState<PatientSessionPage | null>(null);

  const [marking, setMarking] = useState<{ readonly done: readonly string[]; readonly hasFailed: boolean }>(UNMARKED);

  const sessions = [...first.sessions, ...(older?.sessions ?? [])];
  const nextCursor = older === null ? first.nextCursor : older.nextCursor;
  const showOlder = async () => {
    const result = await api.sessions(patientId, nextCursor);
    // Access may have ended meanwhile: then the chart is asked for again, and says so.
    if (result.kind === "failed") onLost();
    else
      setOlder({
        sessions: [...(older?.sessions ?? []), ...result.value.sessions],
        nextCursor: result.value.nextCursor,
        unreviewed: [...(older?.unreviewed ?? []), ...result.value.unreviewed],
      });
  };

  const unreviewed = [...first.unreviewed, ...(older?.unreviewed ?? [])].filter((id) => !marking.done.includes(id));
  const mark = async () => {
    const ids = unreviewed.slice(0, LARGEST_PAGE);
    const result = await api.noteReviews(patientId, ids);
    if (result.kind === "failed") {
      setMarking({ ...marking, hasFailed: true });
      if (result.failure === "not-found") onLost();
      return;
    }
    setMarking({ done: [...marking.done, ...ids], hasFailed: false });
    onReviewed();
  };

  if (sessions.length === 0) return <p className={controls.quiet}>{t("none")}</p>;
  return (
    <section className={styles.sessions} aria-label={t("title")}>
      {unreviewed.length === 0 ? null : (
        <p className={styles.unreviewed}>
          {t("unreviewed", { count: unreviewed.length })}
          <button type="button" className={controls.button} onClick={() => void mark()}>
            {t("markReviewed")}
          </button>
        </p>
      )}
      <p role="alert">{marking.hasFailed ? t("markFailed") : null}</p>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t("when")}</th>
            <th scope="col">{t("exercise")}</th>
            <th scope="col" className={table.number}>
              {t("counted")}
            </th>
            <th scope="col" className={`${table.number} ${styles.wide}`}>
              {t("clean")}
            </th>
            <th scope="col" className={styles.wide}>
              {t("status")}
            </th>
            <th scope="col" className={styles.wide}>
              {t("source")}
            </th>
            <th scope="col" className={styles.wide}>
              {t("replay")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              patientId={patientId}
              isUnreviewed={unreviewed.includes(session.id)}
            />
          ))}
        </tbody>
      </table>
      {nextCursor === null ? null : (
        <button type="button" className={controls.button} onClick={() => void showOlder()}>
          {t("older")}
        </button>
      )}
    </section>
  );
}
