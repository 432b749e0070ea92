import type { SessionUpload } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import table from "../table.module.css";
import { CheckNames } from "./check-names.tsx";
import { formatTime } from "./format-time.ts";
import styles from "./session-view.module.css";

type HoldTableProps = {
  readonly session: SessionUpload;
  readonly atMs: number;
  readonly onSeek: (atMs: number) => void;
};

/** REP-18. Holds of the former contract have no source of their own. */
const isByHand = (hold: SessionUpload["holds"][number]): boolean => "source" in hold && hold.source === "manual";

export function HoldTable({ session, atMs, onSeek }: HoldTableProps) {
  const t = useTranslations("desk.repetitions");
  return (
    <table className={table.table}>
      <caption className={styles.caption}>{t("holdCaption", { isByHand: `${session.holds.some(isByHand)}` })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("leg")}</th>
          <th scope="col" className={table.number}>
            {t("set")}
          </th>
          <th scope="col" className={table.number}>
            {t("held")}
          </th>
          <th scope="col">{t("checks")}</th>
        </tr>
      </thead>
      <tbody>
        {session.holds.map((hold) => {
          const isNow = atMs >= hold.startMs && atMs <= hold.endMs;
          return (
            <tr key={hold.startMs} className={isNow ? table.now : undefined} aria-current={isNow ? "true" : undefined}>
              <th scope="row">
                <button type="button" className={styles.seek} onClick={() => onSeek(hold.startMs)}>
                  {t("side", { side: hold.side ?? "both" })}{" "}
                  <span className={styles.when}>{formatTime(hold.startMs)}</span>
                </button>
              </th>
              <td className={table.number}>{hold.set}</td>
              <td className={table.number}>{t("seconds", { seconds: (hold.durationMs / 1000).toFixed(1) })}</td>
              <td>{isByHand(hold) ? t("byHand") : <CheckNames checks={hold.checks} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
