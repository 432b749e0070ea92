import { PAIN_ONSETS, type PainOnset, type PainSite } from "@plumbline/clinical";
import type { Score } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { BigScreen } from "./big-screen.tsx";
import { ChooseOne } from "./choose-one.tsx";
import { ScaleQuestion } from "./scale-question.tsx";

const SITES = ["back", "hip", "groin", "thigh", "other"] as const;

export type PainAnswer = { readonly score: Score; readonly site: PainSite; readonly onset: PainOnset };

type PainQuestionProps = {
  readonly when: "before" | "during" | "after" | "end";
  /** Of the exercise that it follows. */
  readonly name: string;
  readonly foot: ReactNode;
  readonly onAnswer: (answer: PainAnswer) => void;
};

/** PAIN-01: how strong, and, where there is any, where and since when. */
export function PainQuestion({ when, name, foot, onAnswer }: PainQuestionProps) {
  const t = useTranslations("visit.pain");
  const [strength, setStrength] = useState<Score | null>(null);
  const [site, setSite] = useState<(typeof SITES)[number] | null>(null);
  const step = t("when", { when, name });

  if (strength === null) {
    const answer = (value: Score) =>
      value === 0 ? onAnswer({ score: value, site: "none", onset: "usual" }) : setStrength(value);
    return (
      <ScaleQuestion
        step={step}
        title={t("title")}
        anchors={[t("lowest"), t("middle"), t("highest")]}
        foot={foot}
        onAnswer={answer}
      />
    );
  }
  if (site === null) {
    return (
      <BigScreen step={step} title={t("where")} foot={foot}>
        <ChooseOne
          key="where"
          isTwo
          options={SITES.map((place) => ({ words: t(`site.${place}`), onPick: () => setSite(place) }))}
        />
      </BigScreen>
    );
  }
  return (
    <BigScreen step={t(`site.${site}`)} title={t("how")} foot={foot}>
      <ChooseOne
        key="how"
        options={PAIN_ONSETS.map((onset) => ({
          words: t(`onset.${onset}`),
          onPick: () => onAnswer({ score: strength, site, onset }),
        }))}
      />
    </BigScreen>
  );
}
