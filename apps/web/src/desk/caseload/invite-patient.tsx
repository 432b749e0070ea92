import type { Invitation } from "@plumbline/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { toInvitationText } from "../../access/invitation-text.ts";
import type { ApiResult } from "../../api/api-result.ts";
import type { DeskApi } from "../../api/desk-api.ts";
import { newUlid } from "../../new-ulid.ts";
import { Icon } from "../../parts/icon.tsx";
import controls from "../controls.module.css";
import styles from "./invite-patient.module.css";

/** A code that the patient accepts; only then is anything of theirs to be seen here. */
export function InvitePatient({ api }: { readonly api: DeskApi }) {
  const t = useTranslations("desk.invite");
  const tLoad = useTranslations("desk.load");
  const format = useFormatter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [answer, setAnswer] = useState<ApiResult<Invitation> | null>(null);
  const [isCopied, setIsCopied] = useState(false);

  const invite = async () => {
    setAnswer(null);
    setIsCopied(false);
    dialog.current?.showModal();
    // Chosen here, so that a lost answer and a second try are one invitation.
    const id = newUlid(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
    setAnswer(await api.invite(id));
  };
  const text = answer?.kind === "ok" ? toInvitationText(answer.value) : "";
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };

  return (
    <>
      <button type="button" className={controls.button} onClick={() => void invite()}>
        <Icon name="plus" />
        {t("invite")}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="invite-title">
        <h2 id="invite-title" className={styles.title}>
          {t("title")}
        </h2>
        {answer === null ? <p role="status">{t("making")}</p> : null}
        {answer?.kind === "failed" ? <p role="alert">{tLoad(`${answer.failure}.text`)}</p> : null}
        {answer?.kind === "ok" ? (
          <>
            <p>{t("text")}</p>
            <output className={styles.code} aria-label={t("code")}>
              {text}
            </output>
            <p className={controls.quiet}>
              {t("expires", {
                day: format.dateTime(new Date(answer.value.expiresAt), {
                  day: "numeric",
                  month: "long",
                  year: "numeric",
                }),
              })}
            </p>
          </>
        ) : null}
        <div className={styles.buttons}>
          {answer?.kind === "ok" ? (
            <button type="button" className={controls.primary} onClick={() => void copy()}>
              {isCopied ? t("copied") : t("copy")}
            </button>
          ) : null}
          <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
            {t("close")}
          </button>
        </div>
      </dialog>
    </>
  );
}
