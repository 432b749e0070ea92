import { type Exercise, isMeasured } from "@plumbline/exercises";
import type { SessionRecord } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { Link } from "../../i18n/navigation.ts";
import { useExerciseName } from "../../i18n/use-exercise-name.ts";
import { KeptNotice } from "../../outbox/kept-notice.tsx";
import { Button, buttonClass } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import { PageFrame } from "../../parts/page-frame.tsx";
import { saveCopy } from "./save-copy.ts";
import { SummaryFacts } from "./summary-facts.tsx";
import styles from "./summary-screen.module.css";
import { WhatWasCounted } from "./what-was-counted.tsx";
import { WhatWasNoticed } from "./what-was-noticed.tsx";

type SummaryScreenProps = {
  /** null when the session ended before anything began. */
  readonly record: SessionRecord | null;
  readonly exercise: Exercise;
  readonly onAgain: () => void;
};

export function SummaryScreen({ record, exercise, onAgain }: SummaryScreenProps) {
  const t = useTranslations("summary");
  const tApp = useTranslations("app");
  const nameOf = useExerciseName();
  const tView = useTranslations("views");
  const answer = (score: number | null) => (score === null ? t("unanswered") : t("outOfTen", { value: score }));

  return (
    <PageFrame>
      <div className={styles.page}>
        <div className={styles.top}>
          <h1 className={styles.title}>{t("title", { name: nameOf(exercise.id) })}</h1>
          <p className={styles.quiet}>
            {record === null ? t("nothingBegan") : t("sourceNote", { source: record.source })}
          </p>
        </div>
        {record === null ? null : (
          <>
            <div className={styles.cards}>
              <WhatWasCounted record={record} exercise={exercise} />
              {isMeasured(exercise) ? <WhatWasNoticed record={record} exercise={exercise} /> : null}
            </div>
            <SummaryFacts
              facts={[
                { name: t("pain"), value: answer(record.pain) },
                { name: t("effort"), value: answer(record.effort) },
                ...(isMeasured(exercise)
                  ? [{ name: t("view"), value: record.view === null ? t("viewUnknown") : tView(record.view) }]
                  : []),
                { name: t("sourceName"), value: t("source", { source: record.source }) },
                { name: t("statusName"), value: t("status", { status: record.status }) },
              ]}
            />
            <KeptNotice sessionId={record.sessionId} />
          </>
        )}
        <div className={styles.buttons}>
          <Button look="primary" icon="again" onPress={onAgain}>
            {t("again")}
          </Button>
          {record === null ? null : (
            <Button look="quiet" icon="save" onPress={() => void saveCopy(record, tApp("disclaimer"))}>
              {t("save")}
            </Button>
          )}
          <Link className={buttonClass("quiet")} href="/">
            <Icon name="arrow" />
            {t("home")}
          </Link>
        </div>
      </div>
    </PageFrame>
  );
}
