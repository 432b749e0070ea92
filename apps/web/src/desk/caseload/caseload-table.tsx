import type { CaseloadPatient } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { ScrollRegion } from "../parts/scroll-region.tsx";
import table from "../table.module.css";
import { byTriage } from "./by-triage.ts";
import { CaseloadTableRow } from "./caseload-table-row.tsx";

/** REV-02: the caseload at a glance, while no patient is open and there is room for it. */
export function CaseloadTable({ patients }: { readonly patients: readonly CaseloadPatient[] }) {
  const t = useTranslations("desk.caseload");
  if (patients.length === 0) return null;
  return (
    <ScrollRegion label={t("table")}>
      <table className={`${table.table} ${table.least}`}>
        <caption className={table.caption}>{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("triage")}</th>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("tierTitle")}</th>
            <th scope="col">{t("flags")}</th>
            <th scope="col" className={table.number}>
              {t("alerts")}
            </th>
            <th scope="col">{t("last")}</th>
            <th scope="col" className={table.number}>
              {t("adherence")}
            </th>
            <th scope="col" className={table.number}>
              {t("pain")}
            </th>
            <th scope="col">{t("review")}</th>
          </tr>
        </thead>
        <tbody>
          {patients.toSorted(byTriage).map((patient) => (
            <CaseloadTableRow key={patient.patientId} patient={patient} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
