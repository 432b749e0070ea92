import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { AccessApi } from "../api/access-api.ts";
import type { ApiResult } from "../api/api-result.ts";
import { buttonClass } from "../parts/button.tsx";
import sheet from "../parts/sheet.module.css";
import styles from "./access.module.css";
import { fromInvitationText } from "./invitation-text.ts";

type AcceptInvitationProps = { readonly api: AccessApi; readonly onAccepted: () => void };

type Answer = "empty" | "malformed" | "sending" | "expired" | "ended" | "wrong" | "unreachable" | "accepted";

const answerTo = (result: ApiResult<unknown>): Answer => {
  if (result.kind === "ok") return "accepted";
  if (result.failure === "unreachable" || result.failure === "signed-out") return "unreachable";
  if (result.code === "invitation-expired") return "expired";
  return result.code === "grant-ended" ? "ended" : "wrong";
};

export function AcceptInvitation({ api, onAccepted }: AcceptInvitationProps) {
  const t = useTranslations("access");
  const tAnswer = useTranslations("access.answers");
  const [typed, setTyped] = useState("");
  const [answer, setAnswer] = useState<Answer>("empty");
  const isProblem = !["empty", "sending", "accepted"].includes(answer);

  const accept = async (event: FormEvent) => {
    event.preventDefault();
    const key = fromInvitationText(typed);
    if (key === null) {
      setAnswer("malformed");
      return;
    }
    setAnswer("sending");
    const next = answerTo(await api.accept(key.id, key.code));
    setAnswer(next);
    if (next !== "accepted") return;
    setTyped("");
    onAccepted();
  };

  return (
    <section className={sheet.section} aria-labelledby="accept">
      <h2 id="accept" className={sheet.heading}>
        {t("accept")}
      </h2>
      <p className={sheet.quiet}>{t("acceptText")}</p>
      <form className={styles.form} onSubmit={(event) => void accept(event)}>
        <label htmlFor="code">{t("code")}</label>
        <div className={styles.fields}>
          <input
            id="code"
            className={styles.field}
            value={typed}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-describedby="code-answer"
            aria-invalid={isProblem}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className={buttonClass("primary")} disabled={answer === "sending"}>
            {t("acceptYes")}
          </button>
        </div>
        <p id="code-answer" role="status" className={isProblem ? styles.problem : undefined}>
          {answer === "empty" ? null : tAnswer(answer)}
        </p>
      </form>
    </section>
  );
}
