import { DISCLAIMER } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import answerStyles from "./answers.module.css";
import styles from "./intake.module.css";
import type { OpenedDraft } from "./open-draft.ts";
import { ScreenShell } from "./screen-shell.tsx";

type StartScreenProps = {
  readonly kind: OpenedDraft["kind"];
  /** An intake that was confirmed here did not become the newest one. */
  readonly wasRefused: boolean;
  readonly onBegin: () => void;
  readonly onStartAnew: () => void;
};

/** GEN-04 before the first question; an abandoned intake goes on where it stopped. */
export function StartScreen({ kind, wasRefused, onBegin, onStartAnew }: StartScreenProps) {
  const t = useTranslations("intake.start");
  return (
    <ScreenShell name="start" title={t(`${kind}.title`)} spoken={`${t(`${kind}.title`)}. ${t(`${kind}.text`)}`}>
      <p>{t(`${kind}.text`)}</p>
      {wasRefused ? (
        <Notice meaning="attention">
          <p>{t("refused")}</p>
        </Notice>
      ) : null}
      <ul className={answerStyles.list}>
        {(["time", "saved", "seen"] as const).map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
      <Notice meaning="information">
        <p>{DISCLAIMER}</p>
      </Notice>
      <div className={styles.ways}>
        <Button look="primary" icon="arrow" onPress={onBegin}>
          {t(`${kind}.begin`)}
        </Button>
        {kind === "resumed" ? (
          <Button look="quiet" icon="again" onPress={onStartAnew}>
            {t("anew")}
          </Button>
        ) : null}
      </div>
    </ScreenShell>
  );
}
