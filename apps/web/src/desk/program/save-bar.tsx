import { reviewDate } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { ApiResult, Refusal } from "../../api/api-result.ts";
import { Icon } from "../../parts/icon.tsx";
import controls from "../controls.module.css";
import { Problem } from "../decisions/problem.tsx";
import type { OpenPatient } from "../patient/open-patient.ts";
import { useShortDay } from "../use-short-time.ts";
import styles from "./program.module.css";
import { type ProgramCheck, proposalOf } from "./program-check.ts";
import { editOfProgram, isTouched, type ProgramEdit } from "./program-edit.ts";

type SaveBarProps = {
  readonly patient: OpenPatient;
  readonly edit: ProgramEdit;
  readonly check: ProgramCheck;
  /** A newer version waits to be looked at. */
  readonly isBehind: boolean;
  readonly onChange: (edit: ProgramEdit) => void;
  readonly onRefused: (refusals: readonly Refusal[]) => void;
};

type Sending =
  | { readonly kind: "idle" | "sending" | "saved" }
  | { readonly kind: "failed"; readonly failed: Extract<ApiResult<unknown>, { readonly kind: "failed" }> };

/** One sentence to the patient, the review date, and the next version. */
export function SaveBar({ patient, edit, check, isBehind, onChange, onRefused }: SaveBarProps) {
  const t = useTranslations("deskProgram");
  const dayOf = useShortDay();
  const [sending, setSending] = useState<Sending>({ kind: "idle" });
  const { chartApi, reading, today, reload, onGone } = patient;
  const version = edit.base.version + 1;
  const canSave = check.obstacle === null && !isBehind && (version === 1 || isTouched(edit));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!canSave || sending.kind === "sending") return;
    setSending({ kind: "sending" });
    const result = await chartApi.assignProgram(version, proposalOf(edit, reading, today));
    if (result.kind === "ok") {
      onChange(editOfProgram(result.value));
      setSending({ kind: "saved" });
      reload();
      return;
    }
    setSending({ kind: "failed", failed: result });
    onRefused(result.refusals);
    // What the newer version changed, or what has locked an item meanwhile, stands in the chart.
    if (result.failure === "refused") reload();
    if (result.failure === "not-found") onGone();
  };
  return (
    <form className={controls.form} aria-label={t("save", { version })} onSubmit={(event) => void save(event)}>
      <label className={controls.field}>
        <span className={controls.label}>{t("message")}</span>
        <input
          className={controls.input}
          value={edit.content.message}
          maxLength={300}
          onChange={(event) => onChange({ ...edit, content: { ...edit.content, message: event.target.value } })}
        />
      </label>
      <div className={controls.row}>
        <label className={controls.field}>
          <span className={controls.label}>
            {t("reviewOn", { usual: dayOf(reviewDate(today, null, reading.context.numbers)) })}
          </span>
          <input
            className={controls.input}
            type="date"
            min={today}
            value={edit.reviewOn}
            onChange={(event) => onChange({ ...edit, reviewOn: event.target.value })}
          />
        </label>
        <button type="submit" className={controls.primary} disabled={!canSave}>
          {sending.kind === "sending" ? t("saving") : t("save", { version })}
        </button>
      </div>
      <div role="status" className={styles.state}>
        {isBehind ? t("lookFirst") : check.obstacle === null ? null : t("obstacle", { what: check.obstacle })}
        {sending.kind === "saved" && !isTouched(edit) ? t("saved", { version: edit.base.version }) : null}
      </div>
      <div role="alert">
        {sending.kind === "failed" ? (
          <div className={controls.error}>
            <Icon name="attention" />
            <Problem failed={sending.failed} />
          </div>
        ) : null}
      </div>
    </form>
  );
}
