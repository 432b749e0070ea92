import type { AlertQueue, CaseloadPatient } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { CaseloadTable } from "./caseload/caseload-table.tsx";
import controls from "./controls.module.css";
import styles from "./desk-home.module.css";
import type { Known } from "./known/known.ts";
import { QueueTable } from "./queue/queue-table.tsx";
import { unreviewedIn } from "./queue/unreviewed-in.ts";

type DeskHomeProps = { readonly queue: Known<AlertQueue>; readonly caseload: Known<readonly CaseloadPatient[]> };

/** What needs somebody, and everybody at one look, while no patient is open. */
export function DeskHome({ queue, caseload }: DeskHomeProps) {
  const t = useTranslations("desk");
  const entries = queue.kind === "ready" ? queue.value.entries : [];
  const unreviewed = caseload.kind === "ready" ? unreviewedIn(caseload.value) : [];
  return (
    <div className={styles.home}>
      <h1 className={styles.title}>{t("title")}</h1>
      <p className={controls.quiet}>{t("choose")}</p>
      <div className={styles.tables}>
        {entries.length + unreviewed.length > 0 ? <QueueTable entries={entries} unreviewed={unreviewed} /> : null}
        {caseload.kind === "ready" ? <CaseloadTable patients={caseload.value} /> : null}
      </div>
    </div>
  );
}
