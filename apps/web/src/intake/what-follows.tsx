import { type ClinicalTier, HOLD_REASON, whoConfirms } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { LearnMoment } from "../learn/learn-moment.tsx";
import { Notice } from "../parts/notice.tsx";
import styles from "./intake.module.css";

type WhatFollowsProps = { readonly tier: ClinicalTier | null; readonly hasTherapist: boolean };

/** The tier in the patient's words, and who says yes before the first session (GEN-06, TIER-01 to TIER-05). */
export function WhatFollows({ tier, hasTherapist }: WhatFollowsProps) {
  const t = useTranslations("intake.follows");
  const confirmation = whoConfirms(tier, hasTherapist);
  return (
    <section className={styles.part}>
      <h2 className={styles.asks}>{t("title")}</h2>
      {tier === null ? <p>{t("noConsent")}</p> : null}
      {tier === "HOLD" ? (
        <Notice meaning="attention">
          <p>
            <strong>{HOLD_REASON}</strong>
          </p>
          <p>{t(hasTherapist ? "holdWithTherapist" : "holdAlone")}</p>
        </Notice>
      ) : null}
      {tier === "A" || tier === "B" || tier === "C" ? <p>{t(`tier.${tier}`)}</p> : null}
      {confirmation.by === "patient" ? <p>{t("byPatient")}</p> : null}
      {confirmation.by === "therapist" ? <p>{t(tier === "C" ? "release" : "byTherapist")}</p> : null}
      {confirmation.by === "nobody" && confirmation.text !== null ? (
        <>
          <p>
            <strong>{confirmation.text}</strong>
          </p>
          <LearnMoment moment="no-therapist" />
        </>
      ) : null}
    </section>
  );
}
