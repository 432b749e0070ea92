import type { ItemId } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { happening } from "../chart/happening.ts";
import type { ChartInView } from "../chart/use-patient-chart.ts";
import { Button } from "../parts/button.tsx";
import hidden from "../parts/visually-hidden.module.css";
import itemsStyles from "./items.module.css";

type AskUnlockProps = { readonly item: ItemId; readonly name: string; readonly view: ChartInView };

/** MX-02, ALERT-14: asks the therapist. It opens nothing. */
export function AskUnlock({ item, name, view }: AskUnlockProps) {
  const t = useTranslations("today.unlock");
  const [state, setState] = useState<"idle" | "asked" | "failed">("idle");
  const { patientChart } = view;
  if (patientChart === null) return null;
  const ask = () => {
    patientChart.tell({ ...happening(new Date()), kind: "unlock-request", item }).then(
      () => setState("asked"),
      () => setState("failed"),
    );
  };
  return (
    <div className={itemsStyles.only}>
      {state === "asked" ? null : (
        <Button look="quiet" onPress={ask}>
          {t("ask")}
          <span className={hidden.hidden}>: {name}</span>
        </Button>
      )}
      <p role="status">{state === "idle" ? null : t(state)}</p>
    </div>
  );
}
