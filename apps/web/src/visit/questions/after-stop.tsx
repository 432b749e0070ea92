import type { VisitInput } from "@plumbline/session";
import { useTranslations } from "next-intl";
import styles from "./big-screen.module.css";
import { BigScreen, Choice, Choices } from "./big-screen.tsx";

type Send = { readonly send: (input: VisitInput) => void };

/** SAFE-05: everything stands still; no reason costs anything. */
export function WhyScreen({ send }: Send) {
  const t = useTranslations("visit.why");
  return (
    <BigScreen title={t("title")}>
      <Choices isTwo>
        {(["break", "pain", "dizzy", "fell"] as const).map((why) => (
          <Choice
            key={why}
            look={why === "break" ? "main" : "plain"}
            onPress={() => send({ type: "why.answered", why })}
          >
            {t(why)}
          </Choice>
        ))}
      </Choices>
      <Choices>
        <Choice look="alarm" onPress={() => send({ type: "why.answered", why: "help" })}>
          {t("help")}
        </Choice>
      </Choices>
    </BigScreen>
  );
}

export function BreakScreen({ send }: Send) {
  const t = useTranslations("visit.break");
  return (
    <BigScreen title={t("title")}>
      <p className={styles.text}>{t("text")}</p>
      <Choices isTwo>
        <Choice look="main" onPress={() => send({ type: "break.over", goesOn: true })}>
          {t("goOn")}
        </Choice>
        <Choice onPress={() => send({ type: "break.over", goesOn: false })}>{t("leave")}</Choice>
      </Choices>
    </BigScreen>
  );
}

/** FALL-07. */
export function SeatedCheckScreen({ send }: Send) {
  const t = useTranslations("visit.seated");
  return (
    <BigScreen title={t("title")}>
      <p className={styles.text}>{t("text")}</p>
      <Choices isTwo>
        {(["well", "pain", "dizzy", "stop"] as const).map((says) => (
          <Choice
            key={says}
            look={says === "well" ? "main" : "plain"}
            onPress={() => send({ type: "seated-check.answered", says })}
          >
            {t(says)}
          </Choice>
        ))}
      </Choices>
    </BigScreen>
  );
}
