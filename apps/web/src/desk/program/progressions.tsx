import { type WeighedSession, weighExercise } from "@plumbline/clinical";
import { dosesSetByHand, EVIDENCE_DAYS, sessionsToWeigh, toDosedVersion } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ApiResult } from "../../api/api-result.ts";
import { versionsOf } from "../../chart/versions-of.ts";
import { Icon } from "../../parts/icon.tsx";
import controls from "../controls.module.css";
import { Problem } from "../decisions/problem.tsx";
import type { OpenPatient } from "../patient/open-patient.ts";
import { useRecentSessions } from "../trends/use-recent-sessions.ts";
import { loadEvidence } from "./load-evidence.ts";
import type { ProgramEdit } from "./program-edit.ts";
import { ProgressCard } from "./progress-card.tsx";

type ProgressionsProps = {
  readonly patient: OpenPatient;
  readonly edit: ProgramEdit;
  readonly onChange: (edit: ProgramEdit) => void;
};

type Evidence = ApiResult<ReadonlyMap<string, readonly WeighedSession[]>>;

/** PROG-06, PROG-07: what does not change by itself. Asked for, because every session that is read is written down for the patient. */
export function Progressions({ patient, edit, onChange }: ProgressionsProps) {
  const t = useTranslations("deskProgram");
  const [sessions] = useRecentSessions(patient, EVIDENCE_DAYS);
  const [evidence, setEvidence] = useState<Evidence | "loading" | null>(null);
  const { chart, reading, today } = patient;
  const { program } = chart;
  if (program === null || sessions.kind !== "ready") return null;
  const planned = edit.base.content.exercises;
  const toRead = sessionsToWeigh(
    sessions.value.sessions,
    planned.map(({ exercise }) => exercise),
    today,
  );
  if (toRead.length === 0) return null;

  const read = async () => {
    if (evidence === "loading") return;
    setEvidence("loading");
    setEvidence(await loadEvidence(patient, toRead));
  };
  const found = evidence !== null && evidence !== "loading" && evidence.kind === "ok" ? evidence.value : null;
  const dosed = {
    status: reading.status,
    versions: versionsOf(chart).map(toDosedVersion),
    setByHand: dosesSetByHand(program),
    today,
  };
  const proposals = planned.flatMap((item) => {
    const proposal = weighExercise(item, found?.get(item.exercise) ?? [], dosed);
    return proposal === null ? [] : [proposal];
  });
  return (
    <div role="status">
      {found === null ? (
        <button type="button" className={controls.button} onClick={() => void read()}>
          {evidence === "loading" ? t("readingSessions") : t("readSessions", { count: toRead.length })}
        </button>
      ) : null}
      {evidence !== null && evidence !== "loading" && evidence.kind === "failed" ? (
        <p className={controls.error}>
          <Icon name="attention" />
          <Problem failed={evidence} />
        </p>
      ) : null}
      {found !== null && proposals.length === 0 ? <p className={controls.quiet}>{t("noProgress")}</p> : null}
      {proposals.map((proposal) => (
        <ProgressCard
          key={proposal.planned.exercise}
          patient={patient}
          proposal={proposal}
          edit={edit}
          onChange={onChange}
        />
      ))}
    </div>
  );
}
