import { daysBetween, isApproved, localDate, proposeImpact } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { lastAssigned } from "../../chart/last-assigned.ts";
import type { OpenPatient } from "../patient/open-patient.ts";
import { useItemName } from "../use-item-name.ts";
import styles from "./program.module.css";
import { doseTier } from "./program-check.ts";

const WEEK = 7;
const IMPACT = ["stomp", "heel_drop"] as const;

/** §8, row "Impact": proposed to the therapist, and never placed by itself. Weeks since somebody last assigned a version. */
export function Proposals({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskProgram");
  const nameOf = useItemName();
  const { chart, reading, today } = patient;
  const tier = doseTier(reading);
  const assigned = lastAssigned(chart);
  if (tier === null || chart.program === null || assigned === null) return null;
  const weeksDone = Math.floor(daysBetween(localDate(assigned.assignedOn), today) / WEEK);
  const isUnlocked = IMPACT.some((item) => isApproved(item, reading.approvals, today));
  const hasMarched = chart.program.content.exercises.some(({ exercise }) => exercise === "march");
  const proposed = proposeImpact(tier, reading.status, { weeksDone, hasMarched, isUnlocked }).filter(
    ({ item }) => !isInProgram(chart.program, item),
  );
  if (proposed.length === 0) return null;
  return (
    <p className={styles.proposal}>
      <b>{t("impact", { names: proposed.map(({ item }) => nameOf(item)).join(", ") })}</b>{" "}
      {t("impactWhy", { tier, weeks: weeksDone, hasMarched: `${hasMarched}` })}
    </p>
  );
}

const isInProgram = (program: OpenPatient["chart"]["program"], item: string): boolean =>
  program?.content.exercises.some(({ exercise }) => exercise === item) ?? false;
