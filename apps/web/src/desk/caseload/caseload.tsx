import type { CaseloadPatient } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { DeskApi } from "../../api/desk-api.ts";
import type { Loaded } from "../../api/use-loaded.ts";
import { LoadNotice } from "../load-notice.tsx";
import { byLastSession } from "./by-last-session.ts";
import styles from "./caseload.module.css";
import { CaseloadRow } from "./caseload-row.tsx";
import { InvitePatient } from "./invite-patient.tsx";
import { useListKeys } from "./use-list-keys.ts";

type CaseloadProps = {
  readonly caseload: Loaded<readonly CaseloadPatient[]>;
  readonly openPatientId: string | null;
  readonly api: DeskApi;
  readonly onReload: () => void;
};

/** Keyboard: "/" goes to the search, up and down through the list. */
export function Caseload({ caseload, openPatientId, api, onReload }: CaseloadProps) {
  const t = useTranslations("desk.caseload");
  const [search, setSearch] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useListKeys(list, field);

  // What was shown stays while it is asked for again, so that the list does not blink at each step.
  const [shown, setShown] = useState<readonly CaseloadPatient[] | null>(null);
  useEffect(() => {
    if (caseload.kind === "ready") setShown(caseload.value);
    if (caseload.kind === "failed") setShown(null);
  }, [caseload]);
  const found = (shown ?? [])
    .filter(({ name }) => name.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()))
    .toSorted(byLastSession);

  return (
    <nav className={styles.caseload} aria-label={t("title")}>
      <div className={styles.top}>
        <h2 className={styles.title}>
          {t("title")} {shown === null ? null : <span className={styles.count}>{shown.length}</span>}
        </h2>
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
      {shown === null ? (
        <LoadNotice loaded={caseload} onRetry={onReload} />
      ) : found.length === 0 ? (
        <p className={styles.empty}>{shown.length === 0 ? t("empty") : t("notFound")}</p>
      ) : (
        <ul ref={list} className={styles.list}>
          {found.map((patient) => (
            <CaseloadRow key={patient.patientId} patient={patient} isOpen={patient.patientId === openPatientId} />
          ))}
        </ul>
      )}
    </nav>
  );
}
