import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import { useCheckName } from "./check-names.tsx";
import { formatTime } from "./format-time.ts";
import type { SessionMark } from "./session-marks.ts";
import styles from "./session-view.module.css";

type MarkListProps = { readonly marks: readonly SessionMark[]; readonly onSeek: (atMs: number) => void };

/** Cues and gaps at their times; each leads the cursor there. */
export function MarkList({ marks, onSeek }: MarkListProps) {
  const t = useTranslations("desk.marks");
  const tReason = useTranslations("desk.reasons");
  const nameOf = useCheckName();
  const words = (mark: SessionMark): string => {
    switch (mark.kind) {
      case "cue":
        return t("cue", { name: nameOf(mark.check) });
      case "check":
        return t("check", { name: nameOf(mark.check) });
      case "refusal":
        return t("refusal", { reason: tReason(mark.reason), seconds: Math.max(1, Math.round(mark.durationMs / 1000)) });
    }
  };
  return (
    <section aria-labelledby="marks">
      <h3 id="marks" className={styles.heading}>
        {t("title")}
      </h3>
      {marks.length === 0 ? (
        <p className={styles.quiet}>{t("none")}</p>
      ) : (
        <ol className={styles.marks}>
          {marks.map((mark) => (
            <li key={`${mark.kind}-${mark.atMs}-${words(mark)}`}>
              <button type="button" className={styles.seek} onClick={() => onSeek(mark.atMs)}>
                <span className={styles.when}>{formatTime(mark.atMs)}</span>
                <Icon name={mark.kind === "refusal" ? "information" : "attention"} className={styles.markIcon} />
                {words(mark)}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
