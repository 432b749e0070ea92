import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Refusal } from "../../api/api-result.ts";
import type { OpenPatient } from "../patient/open-patient.ts";
import { AerobicFields } from "./aerobic-fields.tsx";
import { ItemTable } from "./item-table.tsx";
import { NewerVersion } from "./newer-version.tsx";
import { PlanGrid } from "./plan-grid.tsx";
import { PlanWarnings } from "./plan-warnings.tsx";
import styles from "./program.module.css";
import { checkProgram } from "./program-check.ts";
import { besideNewest, editOfProgram, editOfProposal, type ProgramEdit } from "./program-edit.ts";
import { ProgramHistory } from "./program-history.tsx";
import { ProgramTop } from "./program-top.tsx";
import { Progressions } from "./progressions.tsx";
import { Proposals } from "./proposals.tsx";
import { SaveBar } from "./save-bar.tsx";

/** §8: the week as a grid, changed here and saved as the next version (PROG-12). */
export function ProgramPart({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskProgram");
  const { chart, reading, today } = patient;
  const [kept, setKept] = useState<ProgramEdit>(() =>
    chart.program === null ? editOfProposal(reading) : editOfProgram(chart.program),
  );
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const edit = besideNewest(kept, chart.program);
  const change = (next: ProgramEdit) => {
    setKept(next);
    setRefused([]);
  };
  const check = checkProgram(edit, reading, today);
  const isBehind = chart.program !== null && chart.program.version !== edit.base.version;
  const rulesAgainst = (item: string): readonly string[] =>
    [...check.refusals, ...refused].find((refusal) => refusal.item === item)?.rules ?? [];

  return (
    <section className={styles.program} aria-label={t("title")}>
      <ProgramTop patient={patient} edit={edit} />
      <ProgramHistory patient={patient} />
      {chart.program !== null && isBehind ? (
        <NewerVersion edit={edit} newest={chart.program} onChange={change} />
      ) : null}
      <PlanGrid reading={reading} edit={edit} own={check.own} rulesAgainst={rulesAgainst} onChange={change} />
      <AerobicFields reading={reading} edit={edit} rulesAgainst={rulesAgainst} onChange={change} />
      <PlanWarnings reading={reading} edit={edit} />
      <SaveBar
        patient={patient}
        edit={edit}
        check={check}
        isBehind={isBehind}
        onChange={change}
        onRefused={setRefused}
      />
      <Progressions patient={patient} edit={edit} onChange={change} />
      <Proposals patient={patient} />
      <ItemTable patient={patient} edit={edit} onChange={change} />
    </section>
  );
}
