import { FLAG_TEXTS, HOLD_FLAGS, QUESTIONNAIRE } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import controls from "../controls.module.css";
import { answersOf } from "../intake/changed-fields.ts";
import { sayAnswersTo } from "../intake/say-answer.ts";
import { Hint } from "../parts/hint.tsx";
import { sayEntry } from "../record/say-event.ts";
import { useItemName } from "../use-item-name.ts";
import { useShortTime } from "../use-short-time.ts";
import type { OpenPatient } from "./open-patient.ts";
import styles from "./patient-header.module.css";
import { clearedFlags, type FlagReason, reasonsOfFlags } from "./why-flag.ts";

/** Each flag, with the rule and the answer behind it on hover and focus. */
export function FlagChips({ patient: { chart, reading, today } }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskPatient");
  const tAnswers = useTranslations("deskAnswers");
  const tRecord = useTranslations("deskRecord");
  const nameOf = useItemName();
  const timeOf = useShortTime();
  const reasons = reasonsOfFlags(chart.entries, reading, today);
  const cleared = clearedFlags(reading);

  const explain = ({ rules, told }: FlagReason) => {
    const answers = reading.intake === null ? {} : answersOf(reading.intake);
    const said = rules.flatMap((rule) =>
      sayAnswersTo(tAnswers, rule, answers).map(({ asks, answer }) => ({ rule, asks, answer })),
    );
    return (
      <>
        {said.map(({ rule, asks, answer }) => (
          <span key={`${rule}-${asks}`} className={styles.reason}>
            <b>{rule}</b> {asks.length > 120 ? "" : asks} <b>{answer}</b>
          </span>
        ))}
        {told === null ? null : (
          <span className={styles.reason}>
            <b>{rules.filter((rule) => QUESTIONNAIRE.every(({ id }) => id !== rule)).join(", ")}</b>{" "}
            {sayEntry(tRecord, told, nameOf)}
            {told.is === "event" ? `, ${timeOf(told.event.at)}` : ""}
          </span>
        )}
      </>
    );
  };
  return (
    <div className={styles.flags}>
      {reasons.length === 0 ? <p className={controls.quiet}>{t("noFlags")}</p> : null}
      <ul className={styles.chips} aria-label={t("flags")}>
        {reasons.map((reason) => (
          <li key={reason.flag}>
            <Hint look={HOLD_FLAGS.includes(reason.flag) ? "stop" : "plain"} hint={explain(reason)}>
              {HOLD_FLAGS.includes(reason.flag) ? <Icon name="stop" /> : null}
              {FLAG_TEXTS[reason.flag].therapist}
            </Hint>
          </li>
        ))}
      </ul>
      {cleared.length === 0 ? null : (
        <p className={`${controls.quiet} ${controls.small}`}>
          {t("cleared", { flags: cleared.map((flag) => FLAG_TEXTS[flag].therapist).join(", ") })}
        </p>
      )}
    </div>
  );
}
