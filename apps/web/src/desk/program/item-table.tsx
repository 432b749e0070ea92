import { type Action, gate, ITEM_IDS, type ItemId } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ScrollRegion } from "../parts/scroll-region.tsx";
import type { OpenPatient } from "../patient/open-patient.ts";
import table from "../table.module.css";
import { ItemRow } from "./item-row.tsx";
import styles from "./program.module.css";
import type { ProgramEdit } from "./program-edit.ts";
import verdictStyles from "./verdict.module.css";

type ItemTableProps = {
  readonly patient: OpenPatient;
  readonly edit: ProgramEdit;
  readonly onChange: (edit: ProgramEdit) => void;
};

const ORDER: readonly Action[] = ["allow", "caution", "unlock", "block"];

/** MX-01: everything that the matrix knows, with what it says of this patient today. */
export function ItemTable({ patient, edit, onChange }: ItemTableProps) {
  const t = useTranslations("deskProgram");
  const [shown, setShown] = useState<Action | "all">("all");
  const verdicts = ITEM_IDS.map((item: ItemId) => gate(item, patient.reading.status));
  const countOf = (action: Action) => verdicts.filter((verdict) => verdict.action === action).length;
  const listed = verdicts
    .filter(({ action }) => shown === "all" || action === shown)
    .toSorted((one, other) => ORDER.indexOf(one.action) - ORDER.indexOf(other.action));
  return (
    <section className={styles.items} aria-label={t("items")}>
      <div className={verdictStyles.top}>
        <h2 className={styles.subtitle}>{t("items")}</h2>
        <fieldset className={verdictStyles.filter}>
          <legend className={verdictStyles.filterName}>{t("filter")}</legend>
          {(["all", ...ORDER] as const).map((action) => (
            <label key={action} className={verdictStyles.choice}>
              <input type="radio" name="verdicts" checked={shown === action} onChange={() => setShown(action)} />
              {t("filterBy", { action, count: action === "all" ? verdicts.length : countOf(action) })}
            </label>
          ))}
        </fieldset>
      </div>
      <ScrollRegion label={t("itemsTable")}>
        <table className={`${table.table} ${table.stacked} ${verdictStyles.items}`}>
          <thead>
            <tr>
              <th scope="col">{t("item")}</th>
              <th scope="col">{t("verdict")}</th>
              <th scope="col">{t("why")}</th>
              <th scope="col">{t("action")}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((verdict) => (
              <ItemRow key={verdict.item} patient={patient} verdict={verdict} edit={edit} onChange={onChange} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
