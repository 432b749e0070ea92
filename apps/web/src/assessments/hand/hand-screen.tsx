import { ASSESSMENT_SCRIPTS, FOUR_STAGES, type TestName } from "@plumbline/clinical";
import type { CountedByHand } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { PageFrame } from "../../parts/page-frame.tsx";
import { Segments } from "../../parts/segments.tsx";
import prepare from "../../session/prepare/prepare-screen.module.css";
import { BackToTests } from "../back-to-tests.tsx";
import styles from "../prepare/fields.module.css";
import { Tick } from "../prepare/tick.tsx";
import { countedFrom, EMPTY_FIELDS, type HandFields, SIDES, TRIALS, trialField } from "./counted.ts";
import { NumberField } from "./number-field.tsx";

const WENT = ["none", "stopped_by_patient", "pain_stop", "support_touched", "wrong_protocol"] as const;

type HandScreenProps = {
  readonly test: TestName;
  readonly onCounted: (counted: CountedByHand, went: HandFields["went"]) => void;
};

/** A helper counts or times, and writes it down (ASSESS-03, source manual). */
export function HandScreen({ test, onCounted }: HandScreenProps) {
  const t = useTranslations("assessment.hand");
  const tTest = useTranslations("assessment");
  const [fields, setFields] = useState<HandFields>(EMPTY_FIELDS);
  const [isMissing, setMissing] = useState(false);
  const change = (changed: Partial<HandFields>) => {
    setMissing(false);
    setFields({ ...fields, ...changed });
  };
  const finish = () => {
    const counted = countedFrom(test, fields);
    if (counted === null) setMissing(true);
    else onCounted(counted, fields.went);
  };
  const field = (name: string, label: string) => (
    <NumberField
      key={name}
      label={label}
      value={fields.numbers[name] ?? ""}
      onChange={(value) => change({ numbers: { ...fields.numbers, [name]: value } })}
    />
  );
  const numbers = () => {
    switch (test) {
      case "chair_stand_30s":
      case "chair_stand_30s_arms_allowed":
        return field("stands", t("stands"));
      case "five_times_sit_to_stand":
        return fields.isUnfinished ? null : field("time", t("seconds"));
      case "tug":
        return field("time", t("seconds"));
      case "four_stage":
        return FOUR_STAGES.map((stage) => field(stage, tTest(`live.stages.${stage}`)));
      case "single_leg":
        return SIDES.flatMap((leg) => TRIALS.map((trial) => field(trialField(leg, trial), t("trial", { leg, trial }))));
    }
  };
  return (
    <PageFrame>
      <div className={styles.form}>
        <h1 className={prepare.title}>{t("title", { test: tTest(`names.${test}`) })}</h1>
        <h2 className={styles.heading}>{t("say")}</h2>
        <p className={styles.say}>{ASSESSMENT_SCRIPTS[test]}</p>
        {test === "four_stage" || test === "single_leg" ? <p>{t("leave")}</p> : null}
        <div className={styles.row}>{numbers()}</div>
        <div className={styles.ticks}>
          {test === "chair_stand_30s" || test === "five_times_sit_to_stand" ? (
            <Tick isTicked={fields.armsUsed} onTick={(armsUsed) => change({ armsUsed })}>
              {t("armsUsed")}
            </Tick>
          ) : null}
          {test === "five_times_sit_to_stand" ? (
            <Tick isTicked={fields.isUnfinished} onTick={(isUnfinished) => change({ isUnfinished })}>
              {t("notFinished")}
            </Tick>
          ) : null}
        </div>
        <Segments
          name="went"
          legend={t("went")}
          options={WENT.map((value) => ({ value, label: t(`reasons.${value}`) }))}
          chosen={WENT.find((value) => value === fields.went) ?? "none"}
          onChoose={(went) => change({ went })}
        />
        <p role="alert" className={styles.missing}>
          {isMissing ? t("missing") : null}
        </p>
        <div className={prepare.buttons}>
          <Button look="primary" icon="check" onPress={finish}>
            {t("done")}
          </Button>
          <BackToTests />
        </div>
      </div>
    </PageFrame>
  );
}
