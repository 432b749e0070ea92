import type { QuestionPart } from "@plumbline/clinical";
import type { useTranslations } from "next-intl";
import type { AnswerProblem } from "./answer-problem.ts";
import { toInches } from "./say-answer.ts";

/** A plain sentence: what is missing, or what is possible. */
export const sayProblem = (
  t: ReturnType<typeof useTranslations<"intake">>,
  { kind }: AnswerProblem,
  { answer }: QuestionPart,
): string => {
  if (kind !== "impossible" || answer.kind !== "number") return t(`problem.${kind}`);
  const { from, to, unit } = answer;
  return unit === "cm-or-inches"
    ? t("problem.length", { to, inches: Math.floor(toInches(to)) })
    : t("problem.number", { from, to: String(to), unit });
};
