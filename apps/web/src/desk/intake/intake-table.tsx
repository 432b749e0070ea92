import {
  type ClinicHistory,
  dayOf,
  decideIntake,
  FLAG_TEXTS,
  numbersOn,
  QUESTIONNAIRE,
  STAY_INDEPENDENT,
} from "@plumbline/clinical";
import type { Intake } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { askedBy } from "../../intake/asked-by.ts";
import { ScrollRegion } from "../parts/scroll-region.tsx";
import table from "../table.module.css";
import { answersOf, changedFields } from "./changed-fields.ts";
import styles from "./intake.module.css";
import { sayAnswer } from "./say-answer.ts";

type IntakeTableProps = {
  readonly intake: Intake;
  readonly before: Intake | null;
  /** GEN-07: what the clinic has set. */
  readonly clinic: ClinicHistory;
};

/** Each answer, what it raised, what it was before, and the first one where two contradicted each other (§2.1). */
export function IntakeTable({ intake, before, clinic }: IntakeTableProps) {
  const t = useTranslations("deskIntake");
  const tAnswers = useTranslations("deskAnswers");
  const answers = answersOf(intake);
  const former = before === null ? null : answersOf(before);
  const changed = former === null ? [] : changedFields(former, answers);
  const { reasons, unsure } = decideIntake(intake.answers, numbersOn(clinic, dayOf(intake.completedAt)));
  const raisedBy = (question: string) =>
    reasons
      .filter(({ rules }) => rules.some((rule) => rule === question))
      .map(({ flag }) => FLAG_TEXTS[flag].therapist);
  return (
    <ScrollRegion label={t("answers")}>
      <table className={`${table.table} ${table.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t("rule")}</th>
            <th scope="col">{t("question")}</th>
            <th scope="col">{t("answer")}</th>
            <th scope="col">{t("raises")}</th>
          </tr>
        </thead>
        <tbody>
          {QUESTIONNAIRE.flatMap(({ id, wording, parts }) =>
            parts.map(({ field, asks, answer }, index) => {
              const raises = index === 0 ? raisedBy(id).join(", ") : "";
              return (
                <tr key={field}>
                  <td className={table.steady}>{index === 0 ? id : ""}</td>
                  <th scope="row" className={styles.question}>
                    {answer.kind === "statements" ? t("stayIndependent") : askedBy(wording, asks)}
                  </th>
                  <td>
                    <span className={styles.answer}>{sayAnswer(tAnswers, field, answers)}</span>
                    {index === 0 && (intake.heard ?? []).some((consent) => consent === id) ? (
                      <span className={styles.note}>{t("heard")}</span>
                    ) : null}
                    {unsure.includes(id) && index === 0 ? <span className={styles.note}>{t("unsure")}</span> : null}
                    {former !== null && changed.includes(field) ? (
                      <span className={styles.note}>{t("before", { answer: sayAnswer(tAnswers, field, former) })}</span>
                    ) : null}
                    {intake.firstAnswers[field] === undefined ? null : (
                      <span className={styles.note}>
                        {t("first", { answer: sayAnswer(tAnswers, field, intake.firstAnswers) })}
                      </span>
                    )}
                    {answer.kind === "statements" ? (
                      <ul>
                        {STAY_INDEPENDENT.map(({ statement }, place) =>
                          intake.answers.stayIndependent[place] ? <li key={statement}>{statement}</li> : null,
                        )}
                      </ul>
                    ) : null}
                  </td>
                  <td {...(raises === "" ? {} : { "data-label": t("raises") })}>{raises}</td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
