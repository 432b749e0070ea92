import { PRE_CHECK, type PreCheckAnswers, type PreCheckResult } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { BigScreen } from "./big-screen.tsx";
import { ChooseOne } from "./choose-one.tsx";
import { InTurn } from "./in-turn.tsx";
import { YesNo } from "./yes-no.tsx";

type PreCheckScreenProps = {
  /** Of the last try. */
  readonly advice: PreCheckResult["advice"];
  readonly foot: ReactNode;
  readonly onAnswer: (answers: PreCheckAnswers) => void;
};

const STATEMENTS = PRE_CHECK.map(({ statement }) => statement);

const allBut = (no: string | null): PreCheckAnswers => Object.fromEntries(PRE_CHECK.map(({ id }) => [id, id !== no]));

/** SAFE-01: six statements with one yes; a "no" finds out which, has its advice, and then all are asked again. */
export function PreCheckScreen({ advice, foot, onAnswer }: PreCheckScreenProps) {
  const t = useTranslations("visit.preCheck");
  const [followed, setFollowed] = useState<PreCheckResult["advice"] | null>(null);
  /** Which statement is asked about alone; null: all of them with one answer. */
  const [alone, setAlone] = useState<number | null>(null);
  if (advice.length > 0 && advice !== followed) {
    const onPick = () => {
      setAlone(null);
      setFollowed(advice);
    };
    return (
      <BigScreen step={t("adviceTitle")} title={advice.map(({ text }) => text).join(" ")} foot={foot}>
        <ChooseOne options={[{ words: t("done"), look: "main", onPick }]} />
      </BigScreen>
    );
  }
  const one = alone === null ? undefined : PRE_CHECK[alone];
  if (alone === null || one === undefined) {
    return (
      <InTurn
        title={t("title")}
        lines={STATEMENTS}
        no={t("notAll")}
        yes={t("allYes")}
        main="yes"
        foot={foot}
        onAnswer={(isYes) => (isYes ? onAnswer(allBut(null)) : setAlone(0))}
      />
    );
  }
  const goOn = () => (alone + 1 < PRE_CHECK.length ? setAlone(alone + 1) : onAnswer(allBut(null)));
  return (
    <BigScreen
      step={t("step", { step: alone + 1, steps: PRE_CHECK.length })}
      title={one.statement}
      foot={foot}
      onBack={() => setAlone(alone === 0 ? null : alone - 1)}
    >
      <YesNo onAnswer={(isYes) => (isYes ? goOn() : onAnswer(allBut(one.id)))} />
    </BigScreen>
  );
}
