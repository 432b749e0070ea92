import { type AssessmentResult, explainResult, type Person } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useScore } from "../use-score.ts";

const STAGE_HELD = 10;

/** "9 stands; most women of your age do 10 or more." One or two plain sentences, without alarm (ASSESS-03). */
export const useExplanation = (): ((result: AssessmentResult, person: Person) => readonly string[]) => {
  const t = useTranslations("assessment.result");
  const tReason = useTranslations("assessment.reasons");
  const score = useScore();
  const outlook = (isWithin: boolean, { fallRisk }: AssessmentResult): string =>
    t(isWithin ? "good" : fallRisk ? "risk" : "below");

  return (result, { sex }) => {
    const explanation = explainResult(result);
    const said = score(result);
    switch (explanation.kind) {
      case "invalid":
        return [t("explain.invalid", { reason: tReason(explanation.reasons[0]) })];
      case "unable":
        return [t("explain.unable"), t("risk")];
      case "no-norm":
        return [t("explain.none", { score: said }), ...(result.fallRisk ? [t("risk")] : [])];
      case "against-limit": {
        const held = Object.values(result.stageSeconds ?? {}).filter((seconds) => seconds >= STAGE_HELD).length;
        const first =
          result.test === "tug" ? t("explain.tug", { score: said }) : t("explain.four_stage", { count: held });
        return [first, outlook(explanation.isWithin, result)];
      }
      case "against-norm": {
        const { most, wants, norm, isWithin } = explanation;
        const people = t("explain.people", { sex: sex === "undisclosed" ? "other" : sex });
        const key = norm === "mean" ? "mean" : wants === "more" ? "mostMore" : "mostLess";
        return [t(`explain.${key}`, { score: said, people, most }), outlook(isWithin && !result.fallRisk, result)];
      }
    }
  };
};
