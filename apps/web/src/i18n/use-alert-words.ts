import type { AlertId } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { toSelector } from "./to-selector.ts";

/** §7.5: what was sent, in the patient's own words; those of the profession are the therapist's. */
export const useAlertWords = (): ((code: AlertId, rule: string) => string) => {
  const t = useTranslations("sentWords");
  return (code, rule) => t(`of.${code}`, { rule: toSelector(rule) });
};
