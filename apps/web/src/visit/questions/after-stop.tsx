import type { VisitInput } from "@plumbline/session";
import { useTranslations } from "next-intl";
import styles from "./big-screen.module.css";
import { BigScreen } from "./big-screen.tsx";
import { ChooseOne } from "./choose-one.tsx";

type Send = { readonly send: (input: VisitInput) => void };

const LOOK_OF_WHY = { break: "main", pain: "plain", dizzy: "plain", fell: "plain", help: "alarm" } as const;

/** SAFE-05: everything stands still; no reason costs anything. */
export function WhyScreen({ send }: Send) {
  const t = useTranslations("visit.why");
  return (
    <BigScreen title={t("title")}>
      <ChooseOne
        isTwo
        options={(["break", "pain", "dizzy", "fell", "help"] as const).map((why) => ({
          words: t(why),
          look: LOOK_OF_WHY[why],
          onPick: () => send({ type: "why.answered", why }),
        }))}
      />
    </BigScreen>
  );
}

export function BreakScreen({ send }: Send) {
  const t = useTranslations("visit.break");
  return (
    <BigScreen title={t("title")}>
      <p className={styles.text}>{t("text")}</p>
      <ChooseOne
        isTwo
        options={[
          { words: t("goOn"), look: "main", onPick: () => send({ type: "break.over", goesOn: true }) },
          { words: t("leave"), onPick: () => send({ type: "break.over", goesOn: false }) },
        ]}
      />
    </BigScreen>
  );
}

/** FALL-07. */
export function SeatedCheckScreen({ send }: Send) {
  const t = useTranslations("visit.seated");
  return (
    <BigScreen title={t("title")}>
      <p className={styles.text}>{t("text")}</p>
      <ChooseOne
        isTwo
        options={(["well", "pain", "dizzy", "stop"] as const).map((says) => ({
          words: t(says),
          look: says === "well" ? "main" : "plain",
          onPick: () => send({ type: "seated-check.answered", says }),
        }))}
      />
    </BigScreen>
  );
}
