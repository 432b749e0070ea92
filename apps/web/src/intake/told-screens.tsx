import { type AnswersSoFar, RED_FLAG_TEXT, type RuleId } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { AnswerLines } from "./answer-lines.tsx";
import styles from "./intake.module.css";
import { findQuestion } from "./intake-place.ts";
import { ScreenShell } from "./screen-shell.tsx";

type ToldProps = { readonly onNext: () => void; readonly onBack: () => void };

function Ways({ onNext, onBack, next }: ToldProps & { readonly next: string }) {
  const t = useTranslations("intake");
  return (
    <div className={styles.ways}>
      <Button look="quiet" icon="back" onPress={onBack}>
        {t("back")}
      </Button>
      <Button look="primary" icon="arrow" onPress={onNext}>
        {next}
      </Button>
    </div>
  );
}

/** RED-01, as soon as the answer is given. */
export function RedFlagScreen(props: ToldProps) {
  const t = useTranslations("intake.redFlag");
  return (
    <ScreenShell name="red-flag" title={t("title")} spoken={RED_FLAG_TEXT}>
      <div className={styles.stop} role="alert">
        <p>{RED_FLAG_TEXT}</p>
      </div>
      <p>{t("text")}</p>
      <Ways {...props} next={t("next")} />
    </ScreenShell>
  );
}

type ContradictionProps = ToldProps & { readonly questions: readonly RuleId[]; readonly answers: AnswersSoFar };

/** §2.1: both answers as they are, before they are asked again. */
export function ContradictionScreen({ questions, answers, ...ways }: ContradictionProps) {
  const t = useTranslations("intake.contradiction");
  const asked = questions.map(findQuestion).filter((question) => question !== null);
  return (
    <ScreenShell name={`contradiction-${questions.join()}`} title={t("title")} spoken={`${t("title")} ${t("text")}`}>
      <p>{t("text")}</p>
      <AnswerLines questions={asked} answers={answers} />
      <Ways {...ways} next={t("next")} />
    </ScreenShell>
  );
}

/** GEN-02. */
export function RefusedScreen({ onBack }: Pick<ToldProps, "onBack">) {
  const t = useTranslations("intake");
  return (
    <ScreenShell name="refused" title={t("refused.title")} spoken={`${t("refused.title")} ${t("refused.text")}`}>
      <Notice meaning="information">
        <p>{t("refused.text")}</p>
      </Notice>
      <div className={styles.ways}>
        <Button look="quiet" icon="back" onPress={onBack}>
          {t("back")}
        </Button>
      </div>
    </ScreenShell>
  );
}
