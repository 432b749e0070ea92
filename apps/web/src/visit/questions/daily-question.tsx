import { DAILY_QUESTION, type DailyAnswers } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import styles from "./big-screen.module.css";
import { BigScreen } from "./big-screen.tsx";
import { ChooseOne } from "./choose-one.tsx";
import { InTurn } from "./in-turn.tsx";
import { ScaleQuestion } from "./scale-question.tsx";
import { YesNo } from "./yes-no.tsx";

const SIGNS = ["fall", "chestPain", "fainting", "weaknessOrNumbness", "bladderOrBowel", "suddenPain"] as const;
const PLACES = ["back", "hip", "groin", "thigh"] as const;

const NOTHING: DailyAnswers = {
  fall: "no",
  chestPain: false,
  fainting: false,
  weaknessOrNumbness: false,
  bladderOrBowel: false,
  suddenPain: null,
};

/** `sign` null: all of them with one answer. */
type Asked = { readonly sign: number | null; readonly more: "none" | "hurt" | "where" | (typeof PLACES)[number] };

type DailyQuestionProps = { readonly foot: ReactNode; readonly onAnswer: (answers: DailyAnswers) => void };

/** SAFE-03: one question about six signs. A yes is followed sign by sign, and one that is there is asked about further. */
export function DailyQuestion({ foot, onAnswer }: DailyQuestionProps) {
  const t = useTranslations("visit.daily");
  const tPain = useTranslations("visit.pain");
  const [answers, setAnswers] = useState(NOTHING);
  const [{ sign, more }, ask] = useState<Asked>({ sign: null, more: "none" });
  const lines = useMemo(() => SIGNS.map((one) => t(one)), [t]);
  if (sign === null) {
    return (
      <InTurn
        title={t("title")}
        lines={lines}
        no={t("none")}
        yes={t("some")}
        main="no"
        foot={foot}
        onAnswer={(isYes) => (isYes ? ask({ sign: 0, more: "none" }) : onAnswer(NOTHING))}
      />
    );
  }
  const step = t("step", { step: sign + 1, steps: SIGNS.length });
  const name = SIGNS[sign] ?? "fall";

  const goOn = (next: DailyAnswers) => {
    setAnswers(next);
    if (sign + 1 < SIGNS.length) ask({ sign: sign + 1, more: "none" });
    else onAnswer(next);
  };
  const sayYes = () => {
    if (name === "fall") ask({ sign, more: "hurt" });
    else if (name === "suddenPain") ask({ sign, more: "where" });
    else goOn({ ...answers, [name]: true });
  };
  const sayNo = () => {
    if (name === "fall") goOn({ ...answers, fall: "no" });
    else if (name === "suddenPain") goOn({ ...answers, suddenPain: null });
    else goOn({ ...answers, [name]: false });
  };

  if (more === "hurt") {
    return (
      <BigScreen step={step} title={t("hurt")} foot={foot}>
        <YesNo onAnswer={(isYes) => goOn({ ...answers, fall: isYes ? "hurt" : "not-hurt" })} />
      </BigScreen>
    );
  }
  if (more === "where") {
    return (
      <BigScreen step={step} title={t("where")} foot={foot}>
        <ChooseOne
          isTwo
          options={PLACES.map((place) => ({
            words: tPain(`site.${place}`),
            onPick: () => ask({ sign, more: place }),
          }))}
        />
      </BigScreen>
    );
  }
  if (more !== "none") {
    return (
      <ScaleQuestion
        step={step}
        title={t("howStrong")}
        anchors={[tPain("lowest"), tPain("middle"), tPain("highest")]}
        foot={foot}
        onAnswer={(strength) => goOn({ ...answers, suddenPain: { site: more, score: strength } })}
      />
    );
  }
  return (
    <BigScreen
      step={step}
      title={t(name)}
      foot={foot}
      onBack={() => ask({ sign: sign === 0 ? null : sign - 1, more: "none" })}
    >
      <YesNo onAnswer={(isYes) => (isYes ? sayYes() : sayNo())} />
      <p className={styles.quiet}>
        {t("exact")} {DAILY_QUESTION}
      </p>
    </BigScreen>
  );
}
