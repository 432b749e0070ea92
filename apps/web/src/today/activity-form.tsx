import { type ChartReading, gate, type LocalDate, PAIN_ONSETS, PAIN_SITES } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { happening } from "../chart/happening.ts";
import type { ChartInView } from "../chart/use-patient-chart.ts";
import { Button } from "../parts/button.tsx";
import { ActivityAnswer } from "./activity-answer.tsx";
import { CautionText } from "./caution-text.tsx";
import formStyles from "./form.module.css";
import { Choice, Line, Score } from "./form-parts.tsx";
import { answerTo, eventsOf, LOGGABLE, type LogAnswer, type LoggedForm, problemOf } from "./log-form.ts";
import styles from "./today.module.css";
import { useActivityName } from "./use-activity-name.ts";

type ActivityFormProps = { readonly view: ChartInView; readonly reading: ChartReading; readonly today: LocalDate };

const emptyForm = (today: LocalDate): LoggedForm => ({
  activity: "walking",
  date: today,
  minutes: "",
  effort: undefined,
  pain: undefined,
  site: undefined,
  onset: undefined,
  note: "",
});

/** LOG-01, LOG-02: what the matrix says is read before it is done; what was done is always taken. */
export function ActivityForm({ view, reading, today }: ActivityFormProps) {
  const t = useTranslations("today.log");
  const nameOf = useActivityName();
  const [form, setForm] = useState(() => emptyForm(today));
  const [isAsked, setIsAsked] = useState(false);
  const [answer, setAnswer] = useState<LogAnswer | "failed" | null>(null);
  const change = (to: Partial<LoggedForm>) => {
    setForm({ ...form, ...to });
    setAnswer(null);
  };
  const problem = isAsked ? problemOf(form, today) : null;
  const verdict = gate(form.activity, reading.status);
  const save = async () => {
    setIsAsked(true);
    const { patientChart } = view;
    if (problemOf(form, today) !== null || patientChart === null) return;
    const now = Date.now();
    const events = eventsOf(form, (place) => happening(new Date(now + place)));
    const said = answerTo(form, events, reading);
    for (const event of events) await patientChart.tell(event);
    setAnswer(said);
    setForm(emptyForm(today));
    setIsAsked(false);
  };
  const hurts = form.pain !== undefined && form.pain > 0;
  return (
    <section className={formStyles.form} aria-labelledby="log">
      <h2 id="log" className={styles.heading}>
        {t("form")}
      </h2>
      <Choice
        label={t("activity")}
        value={form.activity}
        options={LOGGABLE.map((value) => ({ value, label: nameOf(value) }))}
        onChoose={(activity) => change({ activity })}
      />
      {verdict.action === "allow" ? null : (
        <div>
          <p className={styles.quiet}>{t("before")}</p>
          <CautionText verdict={verdict} isOpen={verdict.action === "caution"} />
        </div>
      )}
      <Line label={t("date")} type="date" value={form.date} max={today} onWrite={(date) => change({ date })} />
      <Line label={t("minutes")} type="number" value={form.minutes} onWrite={(minutes) => change({ minutes })} />
      <Score label={t("effort")} name="effort" value={form.effort} onChoose={(effort) => change({ effort })} />
      <Score label={t("pain")} name="pain" value={form.pain} onChoose={(pain) => change({ pain })} />
      {hurts ? (
        <>
          <Choice
            label={t("site")}
            value={form.site}
            options={PAIN_SITES.filter((value) => value !== "none").map((value) => ({
              value,
              label: t(`sites.${value}`),
            }))}
            onChoose={(site) => change({ site })}
          />
          <Choice
            label={t("onset")}
            value={form.onset}
            options={PAIN_ONSETS.map((value) => ({ value, label: t(`onsets.${value}`) }))}
            onChoose={(onset) => change({ onset })}
          />
        </>
      ) : null}
      <Line label={t("note")} type="text" value={form.note} onWrite={(note) => change({ note })} />
      <p role="alert" className={styles.problem}>
        {problem === null ? null : t(`problem.${problem}`)}
      </p>
      <Button look="primary" icon="check" onPress={() => void save().catch(() => setAnswer("failed"))}>
        {t("save")}
      </Button>
      <ActivityAnswer answer={answer} />
    </section>
  );
}
