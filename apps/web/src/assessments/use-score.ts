import type { AssessmentResult } from "@plumbline/clinical";
import { useTranslations } from "next-intl";

/** "9 stands", "12.3 seconds": never a number without its unit. */
export const useScore = (): ((result: Pick<AssessmentResult, "test" | "score">) => string) => {
  const t = useTranslations("assessment.score");
  return ({ test, score }) => (score === null ? t("none") : t(test, { score }));
};
