import { DAILY_QUESTION, type DailyAnswers } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import styles from "./big-screen.module.css";
import { BigScreen, Choice, Choices, SmallButton } from "./big-screen.tsx";
import { ScaleQuestion } from "./scale-question.tsx";

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

type Asked = { readonly sign: number; readonly more: "none" | "hurt" | "where" | (typeof PLACES)[number] };

type DailyQuestionProps = { readonly foot: ReactNode; readonly onAnswer: (answers: DailyAnswers) => void };

/** SAFE-03, sign by sign; one that is there is asked about further. */
export function DailyQuestion({ foot, onAnswer }: DailyQuestionProps) {
  const t = useTranslations("visit.daily");
  const tVisit = useTranslations("visit");
  const tPain = useTranslations("visit.pain");
  const [answers, setAnswers] = useState(NOTHING);
  const [{ sign, more }, ask] = useState<Asked>({ sign: 0, more: "none" });
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
        <Choices isTwo>
          <Choice onPress={() => goOn({ ...answers, fall: "not-hurt" })}>{tVisit("no")}</Choice>
          <Choice onPress={() => goOn({ ...answers, fall: "hurt" })}>{tVisit("yes")}</Choice>
        </Choices>
      </BigScreen>
    );
  }
  if (more === "where") {
    return (
      <BigScreen step={step} title={t("where")} foot={foot}>
        <Choices isTwo>
          {PLACES.map((place) => (
            <Choice key={place} onPress={() => ask({ sign, more: place })}>
              {tPain(`site.${place}`)}
            </Choice>
          ))}
        </Choices>
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
      foot={
        <>
          {sign === 0 ? null : (
            <SmallButton onPress={() => ask({ sign: sign - 1, more: "none" })}>{tVisit("back")}</SmallButton>
          )}
          {foot}
        </>
      }
    >
      <Choices isTwo>
        <Choice onPress={sayNo}>{tVisit("no")}</Choice>
        <Choice onPress={sayYes}>{tVisit("yes")}</Choice>
      </Choices>
      <p className={styles.quiet}>
        {t("exact")} {DAILY_QUESTION}
      </p>
    </BigScreen>
  );
}
