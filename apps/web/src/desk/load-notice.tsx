import { useTranslations } from "next-intl";
import type { Loaded } from "../api/use-loaded.ts";
import { Icon } from "../parts/icon.tsx";
import controls from "./controls.module.css";
import type { Known } from "./known/known.ts";
import styles from "./load-notice.module.css";

type LoadNoticeProps = { readonly loaded: Loaded<unknown> | Known<unknown>; readonly onRetry: () => void };

/** Why there is nothing to read yet, or not any more: what happened, and what to do. */
export function LoadNotice({ loaded, onRetry }: LoadNoticeProps) {
  const t = useTranslations("desk.load");
  if (loaded.kind === "ready") return null;
  if (loaded.kind === "loading") {
    return (
      <p className={styles.loading} role="status">
        {t("loading")}
      </p>
    );
  }
  return (
    <div className={styles.failure} role="alert">
      <Icon name="information" />
      <div>
        <p className={styles.title}>{t(`${loaded.failure}.title`)}</p>
        <p>{t(`${loaded.failure}.text`)}</p>
        {loaded.failure === "unreachable" ? (
          <button type="button" className={controls.button} onClick={onRetry}>
            {t("retry")}
          </button>
        ) : null}
      </div>
    </div>
  );
}
