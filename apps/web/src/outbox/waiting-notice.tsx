import { useTranslations } from "next-intl";
import { site } from "../compose-site.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useKeeper } from "./use-keeper.ts";

/** How many sessions are on this device only. Nothing, when none are. */
export function WaitingNotice() {
  const t = useTranslations("keeping");
  const { waiting, sending } = useKeeper();
  const count = waiting?.filter(({ refusedWith }) => refusedWith === null).length ?? 0;
  const refused = waiting?.filter(({ refusedWith }) => refusedWith !== null).length ?? 0;
  if (count + refused === 0) return null;
  return (
    <Notice meaning={refused > 0 ? "attention" : "information"} icon="save">
      {count === 0 ? null : <p role="status">{t("waitingCount", { count, isSending: `${sending === "sending"}` })}</p>}
      {refused === 0 ? null : <p>{t("refusedCount", { count: refused })}</p>}
      {count === 0 || sending === "sending" ? null : (
        <Button look="quiet" icon="again" onPress={() => site().send()}>
          {t("sendNow")}
        </Button>
      )}
    </Notice>
  );
}
