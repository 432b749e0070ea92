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
  /** Where a therapist asks, whom; null: the patient answers. */
  readonly asked: string | null;
  /** An intake that was confirmed here did not become the newest one. */
  readonly wasRefused: boolean;
  readonly onBegin: () => void;
  readonly onStartAnew: () => void;
};

/** GEN-04 before the first question; an abandoned intake goes on where it stopped. */
export function StartScreen({ kind, asked, wasRefused, onBegin, onStartAnew }: StartScreenProps) {
  const t = useTranslations("intake.start");
  const tAsked = useTranslations("intake.asked");
  const title = asked === null ? t(`${kind}.title`) : tAsked("title", { name: asked });
  const text = asked === null ? t(`${kind}.text`) : tAsked("text", { kind, name: asked });
  return (
    <ScreenShell name="start" title={title} spoken={`${title}. ${text}`}>
      <p>{text}</p>
      {wasRefused ? (
        <Notice meaning="attention">
          <p>{t("refused")}</p>
        </Notice>
      ) : null}
      {asked === null ? (
        <ul className={answerStyles.list}>
          {(["time", "saved", "seen"] as const).map((line) => (
            <li key={line}>{t(line)}</li>
          ))}
        </ul>
      ) : null}
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
