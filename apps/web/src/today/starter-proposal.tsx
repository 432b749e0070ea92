import { contentOf, type ProgramItem, type StarterProgram } from "@plumbline/clinical";
import { type ProgramProposal, programProposal, toDose } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { createChartApi } from "../api/chart-api.ts";
import { site } from "../compose-site.ts";
import { LearnMoment } from "../learn/learn-moment.tsx";
import { Button } from "../parts/button.tsx";
import type { Figures } from "../pictures/figures.ts";
import itemsStyles from "./items.module.css";
import { ProposedItem } from "./proposed-item.tsx";
import styles from "./today.module.css";
import { useActivityName } from "./use-activity-name.ts";
import type { Today } from "./use-today.ts";

type StarterProposalProps = {
  readonly figures: Figures;
  readonly proposal: StarterProgram;
  readonly today: Today;
};

/** As the server compares it with the rules' own proposal (GEN-06). */
const toProposal = (proposal: StarterProgram, assignedOn: string): ProgramProposal => {
  const { exercises, ...rest } = contentOf(proposal);
  return programProposal.parse({
    content: { ...rest, exercises: exercises.map((planned) => ({ ...planned, dose: toDose(planned.dose) })) },
    assignedOn,
    reviewOn: null,
    overrides: [],
  });
};

type Outcome = "idle" | "sending" | "unreachable" | "program-changed" | "program-refused";

/** GEN-06: tier A without a therapist. The patient looks at each exercise, and confirms the program alone. */
export function StarterProposal({ figures, proposal, today }: StarterProposalProps) {
  const t = useTranslations("today.starter");
  const activityName = useActivityName();
  const [outcome, setOutcome] = useState<Outcome>("idle");
  const { patientChart, state } = today.view;
  const confirm = async () => {
    setOutcome("sending");
    const api = createChartApi(site().identity, null);
    const version = (state.chart?.program?.version ?? 0) + 1;
    const result = await api.assignProgram(version, toProposal(proposal, today.today));
    if (result.kind === "ok" || result.code === "program-changed") await patientChart?.refresh();
    if (result.kind === "failed") {
      setOutcome(result.code === "program-changed" || result.code === "program-refused" ? result.code : "unreachable");
    }
  };
  const { aerobic, bodyMechanics } = proposal;
  const items: readonly ProgramItem[] = [...proposal.items, ...(bodyMechanics === null ? [] : [bodyMechanics])];
  return (
    <section className={styles.section} aria-labelledby="starter">
      <h2 id="starter" className={styles.heading}>
        {t("title")}
      </h2>
      <p>{t("text")}</p>
      <ul className={itemsStyles.items}>
        {items.map((item) => (
          <ProposedItem key={item.exercise} item={item} figures={figures} />
        ))}
      </ul>
      {aerobic === null ? null : (
        <p>
          {t("aerobic", {
            activity: activityName(aerobic.verdict.item),
            minutes: aerobic.minutes.to,
            days: aerobic.days,
            bout: aerobic.shortestBout,
          })}
        </p>
      )}
      <LearnMoment moment="first-session" />
      <p role="alert" className={styles.problem}>
        {outcome === "idle" || outcome === "sending" ? null : t(outcome)}
      </p>
      <Button
        look="primary"
        icon="check"
        isDisabled={outcome === "sending"}
        onPress={() => void confirm().catch(() => setOutcome("unreachable"))}
      >
        {t("confirm")}
      </Button>
    </section>
  );
}
