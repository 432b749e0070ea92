import { useTranslations } from "next-intl";
import type { Loaded } from "../api/use-loaded.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";

type AccessNoticeProps = { readonly loaded: Loaded<unknown>; readonly onRetry: () => void };

export function AccessNotice({ loaded, onRetry }: AccessNoticeProps) {
  const t = useTranslations("access");
  if (loaded.kind === "ready") return null;
  if (loaded.kind === "loading") return <p role="status">{t("loading")}</p>;
  return (
    <Notice meaning="attention">
      <p role="alert">{t(loaded.failure === "signed-out" ? "signedOut" : "unreachable")}</p>
      <Button look="quiet" icon="again" onPress={onRetry}>
        {t("retry")}
      </Button>
    </Notice>
  );
}
