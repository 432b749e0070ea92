import type { SessionPage } from "@plumbline/contracts";
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
  readonly first: SessionPage;
  /** Older ones cannot be had any more. */
  readonly onLost: () => void;
};

/** Newest first; older ones on request. */
export function PatientSessions({ api, patientId, first, onLost }: PatientSessionsProps) {
  const t = useTranslations("desk.sessions");
  const [older, setOlder] = useState<SessionPage | null>(null);

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
      });
  };

  if (sessions.length === 0) return <p className={controls.quiet}>{t("none")}</p>;
  return (
    <section className={styles.sessions} aria-label={t("title")}>
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
            <th scope="col">{t("source")}</th>
            <th scope="col" className={styles.wide}>
              {t("replay")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} patientId={patientId} />
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
