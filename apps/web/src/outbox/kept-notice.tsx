import { useTranslations } from "next-intl";
import { Notice } from "../parts/notice.tsx";
import { stageOf } from "./stage-of.ts";
import { useKeeper } from "./use-keeper.ts";

/** What became of the session that was just done. It says "saved" only when it is. */
export function KeptNotice({ sessionId }: { readonly sessionId: string }) {
  const t = useTranslations("keeping");
  const stage = stageOf(useKeeper(), sessionId);
  const isBad = stage === "save-failed" || stage === "refused";
  return (
    <Notice
      meaning={isBad ? "attention" : stage === "sent" ? "good" : "information"}
      {...(stage === "not-kept" ? { icon: "lock" as const } : stage === "waiting" ? { icon: "save" as const } : {})}
    >
      <p role="status">{t(stage)}</p>
    </Notice>
  );
}
