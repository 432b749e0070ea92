import { FLAG_TEXTS } from "@plumbline/clinical";
import type { CaseloadPatient } from "@plumbline/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { toPatient } from "../desk-place.ts";
import { UrgencyMark } from "../queue/urgency-mark.tsx";
import table from "../table.module.css";
import { useDayOfYear } from "../use-short-time.ts";
import { openAlertsOf, painChangeOf, percentOf } from "./say-review.ts";
import { TierChip } from "./tier-chip.tsx";

/** How many flags a row names; the patient's page has all. */
const NAMED = 2;

export function CaseloadTableRow({ patient }: { readonly patient: CaseloadPatient }) {
  const t = useTranslations("desk.caseload");
  const format = useFormatter();
  const dayOf = useDayOfYear();
  const { patientId, name, lastSessionAt, review } = patient;
  const named = review.flags.slice(0, NAMED).map((flag) => FLAG_TEXTS[flag].therapist);
  const percent = (share: number | null) => {
    const value = percentOf(share);
    return value === null ? "–" : t("percent", { value });
  };
  const score = (median: number | null) => (median === null ? "–" : format.number(median));
  const change = painChangeOf(review);
  return (
    <tr>
      <td>
        <UrgencyMark of={review.triage} />
      </td>
      <th scope="row">
        <a href={toPatient(patientId)}>{name}</a>
      </th>
      <td>
        <TierChip tier={review.tier} />
        {review.isLockedAfterFall ? <span className={table.quiet}> {t("lockedAfterFall")}</span> : null}
      </td>
      <td className={table.quiet}>
        {named.join(", ")}
        {review.flags.length > NAMED ? ` ${t("moreFlags", { count: review.flags.length - NAMED })}` : ""}
      </td>
      <td className={table.number}>{openAlertsOf(review) === 0 ? "–" : openAlertsOf(review)}</td>
      <td className={table.steady}>{lastSessionAt === null ? t("none") : dayOf(lastSessionAt.slice(0, 10))}</td>
      <td className={table.number}>
        {percent(review.adherence7)} / {percent(review.adherence28)}
      </td>
      <td className={table.number}>
        {t("painValue", { now: score(review.painThisWeek), before: score(review.painWeekBefore) })}
        {change === null || change === "same" ? "" : ` ${t("painChange", { change })}`}
      </td>
      <td className={table.steady}>{review.reviewOn === null ? "–" : dayOf(review.reviewOn)}</td>
    </tr>
  );
}
