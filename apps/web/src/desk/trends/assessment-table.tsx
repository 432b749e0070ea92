import { FOUR_STAGES } from "@plumbline/clinical";
import type { ChartEntry, SentPatientEvent } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import controls from "../controls.module.css";
import { ScrollRegion } from "../parts/scroll-region.tsx";
import table from "../table.module.css";
import { useShortTime } from "../use-short-time.ts";
import styles from "./trends.module.css";

type Assessment = Extract<SentPatientEvent, { readonly kind: "assessment" }>;

const assessmentsIn = (entries: readonly ChartEntry[]): readonly Assessment[] =>
  entries.flatMap((entry) => (entry.is === "event" && entry.event.kind === "assessment" ? [entry.event] : []));

/** §6.3, §6.4: what the score is made of; nothing of the other tests, and of what was kept before the parts were. */
function Parts({ result }: Pick<Assessment, "result">) {
  const t = useTranslations("deskTrends");
  const { stageSeconds, trials } = result;
  const parts = [
    ...FOUR_STAGES.flatMap((stage) => {
      const seconds = stageSeconds?.[stage];
      return seconds === undefined ? [] : [t("stage", { stage, seconds })];
    }),
    ...(trials === undefined
      ? []
      : (["left", "right"] as const).map((leg) => t("trials", { leg, seconds: trials[leg].join(", ") || "–" }))),
  ];
  return parts.map((part) => (
    <span key={part} className={styles.part}>
      {part}
    </span>
  ));
}

/** ASSESS-03: every test with its norm, the newest first. Invalid ones are listed, and say nothing of the patient. */
export function AssessmentTable({ entries }: { readonly entries: readonly ChartEntry[] }) {
  const t = useTranslations("deskTrends");
  const timeOf = useShortTime();
  const assessments = assessmentsIn(entries).toReversed();
  return (
    <section className={styles.section} aria-label={t("assessments")}>
      <h2 className={styles.title}>{t("assessments")}</h2>
      {assessments.length === 0 ? (
        <p className={controls.quiet}>{t("noAssessments")}</p>
      ) : (
        <ScrollRegion label={t("assessmentsTable")}>
          <table className={`${table.table} ${table.stacked}`}>
            <thead>
              <tr>
                <th scope="col">{t("when")}</th>
                <th scope="col">{t("test")}</th>
                <th scope="col" className={table.number}>
                  {t("score")}
                </th>
                <th scope="col">{t("norm")}</th>
                <th scope="col" className={table.number}>
                  {t("change")}
                </th>
                <th scope="col">{t("validity")}</th>
              </tr>
            </thead>
            <tbody>
              {assessments.map(({ id, at, result }) => (
                <tr key={id}>
                  <td className={table.steady}>{timeOf(at)}</td>
                  <th scope="row">
                    {t("testName", { test: result.test })}
                    <Parts result={result} />
                  </th>
                  <td className={table.number} data-label={t("score")}>
                    {result.score === null
                      ? "–"
                      : t("scoreValue", { score: result.score, unit: result.unit === "s" ? "s" : "count" })}
                  </td>
                  <td data-label={t("norm")}>
                    {t("normResult", { norm: result.norm })}
                    {result.cutoff === null ? "" : ` (${t("cutoff", { cutoff: result.cutoff })})`}{" "}
                    {result.fallRisk ? (
                      <span className={styles.risk}>
                        <Icon name="attention" />
                        {t("fallRisk")}
                      </span>
                    ) : null}
                  </td>
                  <td className={table.number} data-label={t("change")}>
                    {result.change === null
                      ? "–"
                      : t("changeValue", {
                          change: result.change > 0 ? `+${result.change}` : `${result.change}`,
                          trend: result.trend ?? "none",
                        })}
                  </td>
                  <td data-label={t("validity")}>
                    {result.validity === "valid"
                      ? t("valid", { source: result.source })
                      : t("invalid", { reasons: result.validity.join(", ").replaceAll("_", " ") })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
