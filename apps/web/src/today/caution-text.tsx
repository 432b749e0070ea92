import type { Verdict } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import itemsStyles from "./items.module.css";

type CautionTextProps = { readonly verdict: Verdict; readonly isOpen: boolean };

/** MX-03: why care is needed, and how to take it; of what is locked the reason alone. */
export function CautionText({ verdict, isOpen }: CautionTextProps) {
  const t = useTranslations("today");
  const { reason, modifications } = verdict;
  const texts = isOpen ? [...new Set(modifications.map(({ text }) => text))] : [];
  if (reason === null && texts.length === 0) return isOpen ? null : <p>{t("lockedWithoutReason")}</p>;
  return (
    <p className={itemsStyles.caution}>
      {reason} {texts.length === 0 ? null : t("care", { texts: texts.join("; ") })}
    </p>
  );
}
