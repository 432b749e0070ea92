import type { AuditEntry } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import type { AccessApi } from "../api/access-api.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { Button } from "../parts/button.tsx";
import sheet from "../parts/sheet.module.css";
import styles from "./access.module.css";
import { AccessNotice } from "./access-notice.tsx";
import { useLocalTime } from "./use-local-day.ts";

type Older = { readonly entries: readonly AuditEntry[]; readonly nextCursor: string | null };

/** [PRIV-04] Every look that somebody else took at this patient's data. */
export function AuditList({ api }: { readonly api: AccessApi }) {
  const t = useTranslations("access");
  const timeOf = useLocalTime();
  const load = useCallback(() => api.audit(null), [api]);
  const [page, reload] = useLoaded(load);
  const [older, setOlder] = useState<Older | null>(null);
  const entries = page.kind === "ready" ? [...page.value.entries, ...(older?.entries ?? [])] : [];
  const nextCursor = older === null ? (page.kind === "ready" ? page.value.nextCursor : null) : older.nextCursor;
  const showOlder = async () => {
    const result = await api.audit(nextCursor);
    if (result.kind === "failed") reload();
    else
      setOlder({ entries: [...(older?.entries ?? []), ...result.value.entries], nextCursor: result.value.nextCursor });
  };
  return (
    <section className={sheet.section} aria-labelledby="audit">
      <h2 id="audit" className={sheet.heading}>
        {t("audit")}
      </h2>
      <p className={sheet.quiet}>{t("auditText")}</p>
      <AccessNotice loaded={page} onRetry={reload} />
      {page.kind === "ready" && entries.length === 0 ? <p>{t("auditNone")}</p> : null}
      <ol className={styles.audit}>
        {entries.map(({ id, at, reader, read }) => (
          <li key={id}>
            <span>{t(`reads.${read}`, { name: reader.name })}</span> <span className={styles.quiet}>{timeOf(at)}</span>
          </li>
        ))}
      </ol>
      {nextCursor === null ? null : (
        <div>
          <Button look="quiet" onPress={() => void showOlder()}>
            {t("older")}
          </Button>
        </div>
      )}
    </section>
  );
}
