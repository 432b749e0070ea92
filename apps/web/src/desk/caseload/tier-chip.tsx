import type { ClinicalTier } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import styles from "./tier-chip.module.css";

/** §2.3. HOLD stands out, with a sign: nothing may be done. */
export function TierChip({ tier }: { readonly tier: ClinicalTier | null }) {
  const t = useTranslations("desk.caseload");
  return (
    <span className={`${styles.tier} ${tier === "HOLD" ? styles.hold : ""}`}>
      {tier === "HOLD" ? <Icon name="lock" /> : null}
      {tier === null ? t("noTier") : t("tier", { tier })}
    </span>
  );
}
