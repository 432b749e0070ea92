import { type ClinicHistory, lastValueOf } from "@plumbline/clinical";
import type { ClinicLog } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import type { DeskApi } from "../../api/desk-api.ts";
import controls from "../controls.module.css";
import { useKnown } from "../known/use-known.ts";
import { LoadNotice } from "../load-notice.tsx";
import { ChangeForm } from "./change-form.tsx";
import styles from "./clinic.module.css";
import { ClinicRecords } from "./clinic-records.tsx";
import { NumbersTable } from "./numbers-table.tsx";

/** GEN-07: the numbers by which device, desk and API decide for every patient of the clinic, and who changed them. */
export function ClinicPage({ api }: { readonly api: DeskApi }) {
  const t = useTranslations("desk.clinic");
  const [known, ask] = useKnown(api.clinicLog, null);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t("title")}</h1>
      <p className={controls.quiet}>{t("lead")}</p>
      {known.kind === "ready" ? (
        <Numbers log={known.value} api={api} onChange={ask} />
      ) : (
        <LoadNotice loaded={known} onRetry={ask} />
      )}
    </div>
  );
}

type NumbersProps = { readonly log: ClinicLog; readonly api: DeskApi; readonly onChange: () => void };

function Numbers({ log: { records }, api, onChange }: NumbersProps) {
  const history: ClinicHistory = records;
  return (
    <>
      <NumbersTable history={history} />
      <div className={styles.change}>
        <ChangeForm
          lastValue={(number) => lastValueOf(history, number)}
          send={async (change) => {
            const result = await api.setClinicNumber(records.length + 1, change);
            // Kept, or somebody was faster: either way the table is another one.
            onChange();
            return result;
          }}
        />
      </div>
      <ClinicRecords records={records} />
    </>
  );
}
