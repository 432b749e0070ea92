import { useTranslations } from "next-intl";
import type { ApiResult } from "../../api/api-result.ts";
import { toSelector } from "../../i18n/to-selector.ts";

type ProblemProps = { readonly failed: Extract<ApiResult<unknown>, { readonly kind: "failed" }> };

/** Why the server did not keep it; what was written is still there. */
export function Problem({ failed: { failure, code, refusals } }: ProblemProps) {
  const t = useTranslations("deskDecide");
  const rules = refusals.flatMap((refusal) => refusal.rules);
  return (
    <span>
      {t("failure", { failure: toSelector(failure), code: toSelector(code) })}{" "}
      {rules.length === 0 ? null : t("byRules", { rules: rules.join(", ") })}
    </span>
  );
}
