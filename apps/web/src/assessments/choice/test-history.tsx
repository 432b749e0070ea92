import { type AssessmentResult, explainResult, type PastTest } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useDay } from "../use-day.ts";
import { useScore } from "../use-score.ts";
import styles from "./test-history.module.css";

type TestHistoryProps = { readonly past: readonly PastTest[]; readonly isPatient: boolean };

/** Every result that was kept, the newest first; invalid ones, too, with their reason (ASSESS-06). */
export function TestHistory({ past, isPatient }: TestHistoryProps) {
  const t = useTranslations("assessment");
  const day = useDay();
  const score = useScore();
  if (!isPatient) return <p>{t("history.visitor")}</p>;
  if (past.length === 0) return <p>{t("history.none")}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(["day", "test", "result", "meaning", "source"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`history.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {past.toReversed().map((one, index) => (
          // Two of a day may be equal: their place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
          <tr key={`${past.length - index}`}>
            <td data-label={t("history.day")}>{day(one.day)}</td>
            <td data-label={t("history.test")}>{t(`names.${one.result.test}`)}</td>
            <td data-label={t("history.result")}>{score(one.result)}</td>
            <td data-label={t("history.meaning")}>
              <Meaning result={one.result} />
            </td>
            <td data-label={t("history.source")}>{t(`sources.${one.result.source}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Meaning({ result }: { readonly result: AssessmentResult }) {
  const t = useTranslations("assessment");
  const explanation = explainResult(result);
  switch (explanation.kind) {
    case "invalid":
      return t("norms.invalid", { reason: t(`reasons.${explanation.reasons[0]}`) });
    case "unable":
      return t("norms.limitOutside");
    case "no-norm":
      return t("norms.none");
    case "against-limit":
      return t(explanation.isWithin ? "norms.limitWithin" : "norms.limitOutside");
    case "against-norm":
      return t(explanation.isWithin ? "norms.within" : "norms.outside");
  }
}
