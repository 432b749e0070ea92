import type { AlertQueue, CaseloadPatient } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { DeskApi } from "../../api/desk-api.ts";
import type { Known } from "../known/known.ts";
import { LoadNotice } from "../load-notice.tsx";
import { QueueRow } from "../queue/queue-row.tsx";
import { threadsIn } from "../queue/threads-in.ts";
import { unreviewedIn } from "../queue/unreviewed-in.ts";
import { UnreviewedRow } from "../queue/unreviewed-row.tsx";
import { AsOf } from "./as-of.tsx";
import { byTriage } from "./by-triage.ts";
import styles from "./caseload.module.css";
import { CaseloadRow } from "./caseload-row.tsx";
import { InvitePatient } from "./invite-patient.tsx";
import { useListKeys } from "./use-list-keys.ts";

type CaseloadProps = {
  readonly queue: Known<AlertQueue>;
  readonly caseload: Known<readonly CaseloadPatient[]>;
  readonly openPatientId: string | null;
  readonly api: DeskApi;
  readonly onReload: () => void;
};

/** The queue, then the caseload, as one list. Keyboard: "/" goes to the search, up and down through the list. */
export function Caseload({ queue, caseload, openPatientId, api, onReload }: CaseloadProps) {
  const t = useTranslations("desk.caseload");
  const tQueue = useTranslations("deskQueue");
  const [search, setSearch] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useListKeys(list, field);

  const isMeant = (name: string) => name.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());
  const alerts = queue.kind === "ready" ? queue.value.entries.filter(({ patient }) => isMeant(patient.name)) : [];
  const patients = caseload.kind === "ready" ? caseload.value : [];
  const found = patients.filter(({ name }) => isMeant(name)).toSorted(byTriage);
  const threads = threadsIn(alerts);
  const unreviewed = unreviewedIn(patients.filter(({ name }) => isMeant(name)));

  return (
    <nav className={styles.caseload} aria-label={t("title")}>
      <div className={styles.top}>
        <h2 className={styles.title}>{tQueue("title")}</h2>
        <InvitePatient api={api} />
      </div>
      <input
        ref={field}
        className={styles.search}
        type="search"
        value={search}
        placeholder={t("searchHint")}
        aria-label={t("search")}
        onChange={(event) => setSearch(event.target.value)}
      />
      <AsOf known={queue} onReload={onReload} />
      <div ref={list} className={styles.both}>
        {alerts.length + unreviewed.length > 0 ? (
          <ul className={styles.list} aria-label={tQueue("title")}>
            {alerts.map((entry) => (
              <QueueRow
                key={`${entry.patient.id}-${entry.alert.id}`}
                entry={entry}
                inThread={entry.alert.thread === null ? 1 : (threads.get(entry.alert.thread) ?? 1)}
              />
            ))}
            {unreviewed.map((entry) => (
              <UnreviewedRow key={entry.patientId} entry={entry} />
            ))}
          </ul>
        ) : null}
        {queue.kind === "ready" && queue.value.entries.length === 0 && unreviewedIn(patients).length === 0 ? (
          <p className={styles.empty}>{tQueue("empty")}</p>
        ) : null}
        <h2 className={styles.title}>
          {t("title")} {caseload.kind === "ready" ? <span className={styles.count}>{found.length}</span> : null}
        </h2>
        {caseload.kind !== "ready" ? (
          <LoadNotice loaded={caseload} onRetry={onReload} />
        ) : found.length === 0 ? (
          <p className={styles.empty}>{patients.length === 0 ? t("empty") : t("notFound")}</p>
        ) : (
          <ul className={styles.list} aria-label={t("title")}>
            {found.map((patient) => (
              <CaseloadRow key={patient.patientId} patient={patient} isOpen={patient.patientId === openPatientId} />
            ))}
          </ul>
        )}
      </div>
    </nav>
  );
}
