import type { SessionSummary } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import type { DeskApi } from "../../api/desk-api.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import deskStyles from "../desk.module.css";
import { LoadNotice } from "../load-notice.tsx";
import table from "../table.module.css";
import { useWhenGone } from "../use-when-gone.ts";
import styles from "./patient-sessions.module.css";
import { SessionRow } from "./session-row.tsx";

type PatientSessionsProps = { readonly api: DeskApi; readonly patientId: string; readonly onGone: () => void };
type Older = { readonly sessions: readonly SessionSummary[]; readonly nextCursor: string | null };

/** Newest first; older ones on request. */
export function PatientSessions({ api, patientId, onGone }: PatientSessionsProps) {
  const t = useTranslations("desk.sessions");
  const load = useCallback(() => api.sessions(patientId, null), [api, patientId]);
  const [page, reload] = useLoaded(load);
  useWhenGone(page, onGone);
  const [older, setOlder] = useState<Older | null>(null);

  if (page.kind !== "ready") return <LoadNotice loaded={page} onRetry={reload} />;
  const sessions = [...page.value.sessions, ...(older?.sessions ?? [])];
  const nextCursor = older === null ? page.value.nextCursor : older.nextCursor;
  const showOlder = async () => {
    const result = await api.sessions(patientId, nextCursor);
    // Access may have ended meanwhile: then the first page is asked for again, and says so.
    if (result.kind === "failed") reload();
    else
      setOlder({
        sessions: [...(older?.sessions ?? []), ...result.value.sessions],
        nextCursor: result.value.nextCursor,
      });
  };

  if (sessions.length === 0) return <p className={deskStyles.quiet}>{t("none")}</p>;
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
        <button type="button" className={deskStyles.button} onClick={() => void showOlder()}>
          {t("older")}
        </button>
      )}
    </section>
  );
}
