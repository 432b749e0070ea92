import type { Grant } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { AccessApi } from "../api/access-api.ts";
import { Button } from "../parts/button.tsx";
import styles from "./access.module.css";
import { useLocalDay } from "./use-local-day.ts";

type GrantCardProps = { readonly grant: Grant; readonly api: AccessApi; readonly onEnded: () => void };

/** Ending takes two presses: it cannot be taken back without a new invitation. */
export function GrantCard({ grant, api, onEnded }: GrantCardProps) {
  const t = useTranslations("access");
  const dayOf = useLocalDay();
  const [step, setStep] = useState<"rest" | "asking" | "ending" | "failed">("rest");
  const { name } = grant.grantee;

  const end = async () => {
    setStep("ending");
    const result = await api.end(grant.id);
    if (result.kind === "failed") setStep("failed");
    else onEnded();
  };

  return (
    <li className={styles.grant}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.quiet}>
          {grant.to === null
            ? t("since", { day: dayOf(grant.from) })
            : t("ended", { from: dayOf(grant.from), to: dayOf(grant.to) })}
        </p>
      </div>
      {grant.to !== null ? null : step === "rest" ? (
        <Button look="quiet" onPress={() => setStep("asking")}>
          {t("end")}
        </Button>
      ) : (
        <div className={styles.asking}>
          <p role="alert">{step === "failed" ? t("endFailed") : t("endQuestion", { name })}</p>
          <div className={styles.buttons}>
            <Button look="primary" onPress={() => void end()} isDisabled={step === "ending"}>
              {t("endYes")}
            </Button>
            <Button look="quiet" onPress={() => setStep("rest")}>
              {t("endNo")}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
