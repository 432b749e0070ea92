import type { ChartEntry } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import controls from "../controls.module.css";
import { timeOfEntry } from "../patient/lasting.ts";
import type { OpenPatient } from "../patient/open-patient.ts";
import table from "../table.module.css";
import { useItemName } from "../use-item-name.ts";
import { useShortTime } from "../use-short-time.ts";
import { ClinicEntryForm } from "./clinic-entry-form.tsx";
import styles from "./record.module.css";
import { noteOf, sayEntry } from "./say-event.ts";

const keyOf = (entry: ChartEntry): string => (entry.is === "event" ? entry.event.id : `intake-${entry.intake.version}`);

/** All that was told and decided, the newest first, and what was done in the clinic (MX-05). */
export function RecordPart({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskRecord");
  const nameOf = useItemName();
  const timeOf = useShortTime();
  const entries = patient.chart.entries.toSorted(
    (one, other) => Date.parse(timeOfEntry(other)) - Date.parse(timeOfEntry(one)),
  );
  return (
    <section className={styles.record} aria-label={t("title")}>
      <ClinicEntryForm patient={patient} />
      {entries.length === 0 ? (
        <p className={controls.quiet}>{t("empty")}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t("when")}</th>
              <th scope="col">{t("what")}</th>
              <th scope="col">{t("by")}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={keyOf(entry)}>
                <td className={table.steady}>{timeOf(timeOfEntry(entry))}</td>
                <th scope="row">
                  {sayEntry(t, entry, nameOf)}
                  {noteOf(entry) === "" ? null : <span className={styles.note}>{noteOf(entry)}</span>}
                </th>
                <td className={table.steady}>{entry.by.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
