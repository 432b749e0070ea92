import type { SessionSummary } from "@plumbline/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { useExerciseName } from "../../i18n/use-exercise-name.ts";
import { clockTime } from "../../session/clock-time.ts";
import { toDeskFragment } from "../desk-place.ts";
import { SourceChip } from "../session/source-chip.tsx";
import table from "../table.module.css";
import { wallClock } from "../wall-clock.ts";
import styles from "./patient-sessions.module.css";

type SessionRowProps = { readonly session: SessionSummary; readonly patientId: string; readonly isUnreviewed: boolean };

export function SessionRow({ session, patientId, isUnreviewed }: SessionRowProps) {
  const t = useTranslations("desk.sessions");
  const tSession = useTranslations("desk.session");
  const nameOf = useExerciseName();
  const format = useFormatter();
  const startedAt = wallClock(session.startedAt);
  const isHold = session.holds > 0;
  const isOfRepetitions = !isHold && session.activeMs === null;
  const counted = (): string => {
    if (session.activeMs !== null) return t("minutes", { clock: clockTime(session.activeMs) });
    return isHold ? t("holds", { count: session.holds }) : t("repetitions", { count: session.repetitions });
  };
  return (
    <tr>
      <th scope="row">
        <a href={toDeskFragment({ kind: "session", patientId, sessionId: session.id })}>
          <span className={table.steady}>
            {format.dateTime(startedAt, { weekday: "short", day: "numeric", month: "short" })}
          </span>{" "}
          <span className={table.steady}>
            {format.dateTime(startedAt, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}
          </span>
        </a>{" "}
        {isUnreviewed ? <span className={styles.isNew}>{t("new")}</span> : null}
      </th>
      <td>
        {nameOf(session.exerciseId)}
        <span className={styles.narrow}>
          <SourceChip source={session.source} />
        </span>
      </td>
      <td className={table.number}>{counted()}</td>
      <td className={`${table.number} ${styles.wide}`}>{isOfRepetitions ? session.clean : "–"}</td>
      <td className={styles.wide}>{tSession("statusValue", { status: session.status })}</td>
      <td className={styles.wide}>
        <SourceChip source={session.source} />
      </td>
      <td className={styles.wide}>{t("hasReplay", { hasTrace: `${session.hasTrace}` })}</td>
    </tr>
  );
}
