import {
  contactToTell,
  type FallAnswer,
  fallSetUpTexts,
  NOT_SENT_MESSAGE,
  type SharingChoices,
} from "@plumbline/clinical";
import type { FallAlarmView } from "@plumbline/session";
import { useTranslations } from "next-intl";
import styles from "../visit/questions/big-screen.module.css";
import { BigScreen, Choice, Choices } from "../visit/questions/big-screen.tsx";

/** Whom an alarm reaches. */
export type FallAudience =
  | {
      readonly kind: "patient";
      readonly sharing: SharingChoices | null;
      readonly hasTherapist: boolean;
      readonly isUnsent: boolean;
    }
  | { readonly kind: "visitor" }
  | { readonly kind: "demonstration" };

type FallScreenProps = {
  readonly view: FallAlarmView;
  readonly audience: FallAudience;
  readonly onAnswer: (answer: FallAnswer) => void;
  /** The answer has been read. */
  readonly onClose: () => void;
};

const ANSWERS = [
  ["not_fallen", "notFallen", "main"],
  ["fallen_ok", "fallenOk", "plain"],
  ["need_help", "needHelp", "alarm"],
] as const;

/** §7.3: the question, the emergency, and the call; FALL-12 with it. It can be answered at any time. */
export function FallScreen({ view, audience, onAnswer, onClose }: FallScreenProps) {
  const t = useTranslations("fall");
  const isAnswered = view.decision !== null;
  const isEmergency = view.screen !== "question";
  const told = (): string => {
    if (audience.kind === "demonstration") return t("demo");
    if (audience.kind === "visitor") return t("visitor");
    const contact = audience.sharing === null ? null : contactToTell(audience.sharing);
    return t(contact === null ? "told" : "toldContact", { hasTherapist: `${audience.hasTherapist}` });
  };
  const setUp = audience.kind === "patient" && audience.sharing !== null ? fallSetUpTexts(audience.sharing) : null;
  return (
    <BigScreen
      title={isAnswered && isEmergency ? t("call") : view.says}
      isUrgent={isEmergency}
      {...(isEmergency || audience.kind === "demonstration" ? { step: told() } : {})}
    >
      <div className={styles.head} aria-live="assertive">
        {isEmergency && audience.kind === "patient" && audience.isUnsent ? (
          <p className={styles.text} role="alert">
            {NOT_SENT_MESSAGE}
          </p>
        ) : null}
        {isEmergency ? <p className={styles.quiet}>{(setUp ?? fallSetUpTexts(NOBODY)).join(" ")}</p> : null}
      </div>
      {isEmergency ? (
        <Choices>
          <a className={`${styles.choice} ${styles.isAlarm}`} href="tel:911">
            {t("call")}
          </a>
        </Choices>
      ) : null}
      {isAnswered ? (
        <Choices>
          <Choice look="main" onPress={onClose}>
            {isEmergency ? t("safe") : t("close")}
          </Choice>
        </Choices>
      ) : (
        <Choices isTall={!isEmergency}>
          {ANSWERS.map(([answer, words, look]) => (
            <Choice key={answer} look={look} onPress={() => onAnswer(answer)}>
              {t(words)}
            </Choice>
          ))}
        </Choices>
      )}
    </BigScreen>
  );
}

const NOBODY: SharingChoices = { replayConsent: false, emergencyContact: null };
