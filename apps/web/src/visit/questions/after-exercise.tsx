import { MUSCLE_ACHE_TEXT } from "@plumbline/clinical";
import type { EasierOffer, VisitInput } from "@plumbline/session";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useChangeWords } from "../../i18n/use-change-words.ts";
import { useExerciseName } from "../../i18n/use-exercise-name.ts";
import { useCards } from "../../learn/use-cards.ts";
import styles from "./big-screen.module.css";
import { BigScreen } from "./big-screen.tsx";
import { ChooseOne } from "./choose-one.tsx";
import { SecondsLeft } from "./seconds-left.tsx";

type Props = { readonly foot: ReactNode; readonly send: (input: VisitInput) => void };

/** PAIN-03 row d with ED-08, SAFE-06, SAFE-09. Nobody has to take what is offered. */
export function EasierScreen({ offer, foot, send }: Props & { readonly offer: EasierOffer }) {
  const t = useTranslations("visit.easier");
  const cards = useCards();
  const nameOf = useExerciseName();
  const changeWords = useChangeWords();
  const name = nameOf(offer.from);
  const wordsOf = (change: EasierOffer["changes"][number]): string => {
    const words = changeWords(offer.from, change);
    return "exercise" in change ? t("exercise", { name: words }) : t("variation", { name, variation: words });
  };
  return (
    <BigScreen step={t("because", { because: offer.because, name })} title={t("title")} foot={foot}>
      <ChooseOne
        isWordy
        options={[
          ...offer.changes.map((change, place) => ({
            words: wordsOf(change),
            onPick: () => send({ type: "easier.chosen", change: place }),
          })),
          { words: t("none"), look: "main", onPick: () => send({ type: "easier.chosen", change: null }) },
        ]}
      />
      {offer.because === "pain" ? <p className={styles.quiet}>{cards["ED-08"].text}</p> : null}
    </BigScreen>
  );
}

/** SAFE-06: longer than the rest between two sets. */
export function LongRestScreen({ seconds, foot, send }: Props & { readonly seconds: number }) {
  const t = useTranslations("visit.rest");
  return (
    <BigScreen title={t("title")} foot={foot}>
      <SecondsLeft text={t("text")} seconds={seconds} label={`${seconds} ${t("left", { seconds })}`} />
      <ChooseOne
        options={[
          { words: t("goOn"), look: seconds === 0 ? "main" : "plain", onPick: () => send({ type: "rest.ended" }) },
        ]}
      />
    </BigScreen>
  );
}

/** PAIN-06. */
export function AcheNote() {
  const t = useTranslations("visit");
  return (
    <p className={styles.quiet}>
      <strong>{t("ache")}.</strong> {MUSCLE_ACHE_TEXT}
    </p>
  );
}
