import type { AlertId, RuleId } from "@plumbline/clinical";
import { useTranslations } from "next-intl";

/** §7.5: what was sent, in the patient's own words; those of the profession are the therapist's. */
export const useAlertWords = (): ((code: AlertId, rule: RuleId | string) => string) => {
  const t = useTranslations("sentWords");
  // The messages' syntax knows no hyphen in a choice.
  return (code, rule) => t(`of.${code}`, { rule: rule.replaceAll("-", "_") });
};
