import type { CaseloadPatient } from "@plumbline/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { toDeskFragment } from "../desk-place.ts";
import table from "../table.module.css";
import { wallClock } from "../wall-clock.ts";
import { byLastSession } from "./by-last-session.ts";
import styles from "./caseload.module.css";

/** The caseload at a glance, while no patient is open and there is room for it. */
export function CaseloadTable({ patients }: { readonly patients: readonly CaseloadPatient[] }) {
  const t = useTranslations("desk.caseload");
  const format = useFormatter();
  if (patients.length === 0) return null;
  return (
    <table className={`${table.table} ${styles.overview}`}>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("last")}</th>
          <th scope="col">{t("since")}</th>
        </tr>
      </thead>
      <tbody>
        {patients.toSorted(byLastSession).map(({ patientId, name, lastSessionAt, since }) => (
          <tr key={patientId}>
            <th scope="row">
              <a href={toDeskFragment({ kind: "patient", patientId })}>{name}</a>
            </th>
            <td>
              {lastSessionAt === null
                ? t("none")
                : format.dateTime(wallClock(lastSessionAt), { dateStyle: "full", timeStyle: "short" })}
            </td>
            <td>{format.dateTime(new Date(since), { dateStyle: "medium" })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
