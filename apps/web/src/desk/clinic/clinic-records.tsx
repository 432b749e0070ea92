import { CLINIC_NUMBERS } from "@plumbline/clinical";
import type { ClinicRecord } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import controls from "../controls.module.css";
import { ScrollRegion } from "../parts/scroll-region.tsx";
import table from "../table.module.css";
import { useShortDay, useTimeHere } from "../use-short-time.ts";
import styles from "./clinic.module.css";

/** GEN-07: every change, the newest first, with the old value and the new one, who, when and why. */
export function ClinicRecords({ records }: { readonly records: readonly ClinicRecord[] }) {
  const t = useTranslations("desk.clinic");
  const timeOf = useTimeHere();
  const dayOf = useShortDay();
  return (
    <div className={styles.page}>
      <h2 className={styles.heading}>{t("history")}</h2>
      {records.length === 0 ? (
        <p className={controls.quiet}>{t("noHistory")}</p>
      ) : (
        <ScrollRegion label={t("history")}>
          <table className={`${table.table} ${table.least}`}>
            <thead>
              <tr>
                <th scope="col">{t("at")}</th>
                <th scope="col">{t("number")}</th>
                <th scope="col">{t("changed")}</th>
                <th scope="col">{t("from")}</th>
                <th scope="col">{t("by")}</th>
                <th scope="col">{t("why")}</th>
              </tr>
            </thead>
            <tbody>
              {records.toReversed().map(({ version, number, was, value, from, decision }) => (
                <tr key={version}>
                  <td className={table.steady}>{decision === null ? "" : timeOf(decision.at)}</td>
                  <th scope="row">{CLINIC_NUMBERS[number].name}</th>
                  <td className={table.steady}>{t("fromTo", { was, value })}</td>
                  <td className={table.steady}>{dayOf(from)}</td>
                  <td>{decision?.by.name}</td>
                  <td>{decision?.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </div>
  );
}
