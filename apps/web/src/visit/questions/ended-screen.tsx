import { NOT_SENT_MESSAGE } from "@plumbline/clinical";
import type { VisitEnding, VisitState } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { Link } from "../../i18n/navigation.ts";
import { useAlertWords } from "../../i18n/use-alert-words.ts";
import { useExerciseName } from "../../i18n/use-exercise-name.ts";
import { useCards } from "../../learn/use-cards.ts";
import { KeptNotice } from "../../outbox/kept-notice.tsx";
import { AcheNote } from "./after-exercise.tsx";
import styles from "./big-screen.module.css";
import { BigScreen } from "./big-screen.tsx";
import own from "./ended-screen.module.css";

type EndedScreenProps = {
  readonly ending: VisitEnding;
  readonly state: VisitState;
  readonly hasTherapist: boolean;
  /** What was told has not reached the server. */
  readonly isUnsent: boolean;
  readonly hasLost: boolean;
  /** Of the exercise that was done last. */
  readonly sessionId: string | null;
};

/** How the visit ended: RED-01 first, then what the therapist is told, which the patient always sees (§7.5). */
export function EndedScreen({ ending, state, hasTherapist, isUnsent, hasLost, sessionId }: EndedScreenProps) {
  const t = useTranslations("visit.ended");
  const tVisit = useTranslations("visit");
  const texts = useCards();
  const nameOf = useExerciseName();
  const wordsOf = useAlertWords();
  const { because, text, isUrgent, cards } = ending;
  const advice = because === "dizzy" || because === "pain" || because === "asked" ? t(because) : null;
  const to = hasTherapist ? (isUnsent ? "later" : "therapist") : "nobody";
  const done = [...new Set(state.done)];
  return (
    <BigScreen
      step={isUrgent ? t("title", { because }) : ""}
      title={isUrgent && text !== null ? text : t("title", { because })}
      isUrgent={isUrgent}
      ways={
        <>
          {isUrgent ? (
            <a className={`${styles.choice} ${styles.isAlarm}`} href="tel:911">
              {tVisit("emergencyCall")}
            </a>
          ) : null}
          <Link className={styles.choice} href="/today">
            {t("today")}
          </Link>
          <Link className={styles.small} href="/">
            {t("again")}
          </Link>
        </>
      }
    >
      <div className={own.parts}>
        {!isUrgent && text !== null ? <p className={styles.text}>{text}</p> : null}
        {advice === null || isUrgent ? null : <p className={styles.text}>{advice}</p>}
        {isUnsent && state.sent.length > 0 ? (
          <p className={styles.text} role="alert">
            {NOT_SENT_MESSAGE}
          </p>
        ) : null}
        {hasLost ? (
          <p className={styles.text} role="alert">
            {t("lost")}
          </p>
        ) : null}
        {done.length === 0 ? null : (
          <section className={own.part}>
            <h2 className={own.partTitle}>{t("done")}</h2>
            <ul className={own.list}>
              {done.map((exercise) => (
                <li key={exercise}>{nameOf(exercise)}</li>
              ))}
            </ul>
          </section>
        )}
        {state.sent.length === 0 ? null : (
          <section className={own.part}>
            <h2 className={own.partTitle}>{t("told", { to })}</h2>
            <ul className={own.list}>
              {[...new Set(state.sent.map(({ id, rule }) => wordsOf(id, rule)))].map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </section>
        )}
        {cards.map((card) => (
          <p key={card} className={styles.quiet}>
            {texts[card].text}
          </p>
        ))}
        {state.hasAche && because === "done" ? <AcheNote /> : null}
        {sessionId === null ? null : <KeptNotice sessionId={sessionId} />}
      </div>
    </BigScreen>
  );
}
