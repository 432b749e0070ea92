import type { Framing } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { Icon, type IconName } from "../../parts/icon.tsx";
import styles from "./set-up-checks.module.css";

type CheckState = "yes" | "no" | "looking";

const lightState = { enough: "yes", "too-dark": "no", unknown: "looking" } as const satisfies Record<
  Framing["light"],
  CheckState
>;

/** Three checks in words and signs. The camera sees two; the support was ticked before it went on. */
export function SetUpChecks({ framing }: { readonly framing: Framing }) {
  const t = useTranslations("setUp");
  const checks = [
    { name: "wholeBody", icon: "whole-body", state: framing.person === "whole" ? "yes" : "no" },
    { name: "light", icon: "light", state: lightState[framing.light] },
    { name: "support", icon: "counter", state: "yes" },
  ] as const satisfies readonly { name: "wholeBody" | "light" | "support"; icon: IconName; state: CheckState }[];
  return (
    <ul className={styles.checks} aria-label={t("checks")}>
      {checks.map(({ name, icon, state }) => (
        <li key={name} className={`${styles.check} ${state === "yes" ? styles.isDone : ""}`}>
          <Icon name={icon} />
          {t(name)}
          <span className={styles.state}>
            <Icon name={state === "yes" ? "check" : "wait"} />
            {t("state", { state })}
          </span>
        </li>
      ))}
    </ul>
  );
}
