import type { Exercise } from "@plumbline/exercises";
import { type Framing, reachOf } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { Icon, type IconName } from "../../parts/icon.tsx";
import styles from "./set-up-checks.module.css";

type CheckState = "yes" | "no" | "looking";

const lightState = { enough: "yes", "too-dark": "no", unknown: "looking" } as const satisfies Record<
  Framing["light"],
  CheckState
>;

type SetUpChecksProps = { readonly framing: Framing; readonly exercise: Exercise };

/** Checks in words and signs. The camera sees two; a support that is needed was ticked before it went on. */
export function SetUpChecks({ framing, exercise }: SetUpChecksProps) {
  const t = useTranslations("setUp");
  const checks = [
    { name: "wholeBody", icon: "whole-body", state: framing.person === "whole" ? "yes" : "no" },
    { name: "light", icon: "light", state: lightState[framing.light] },
    ...(exercise.support === "none" ? [] : [{ name: "support", icon: "counter", state: "yes" } as const]),
  ] as const satisfies readonly { name: "wholeBody" | "light" | "support"; icon: IconName; state: CheckState }[];
  return (
    <ul className={styles.checks} aria-label={t("checks", { count: checks.length })}>
      {checks.map(({ name, icon, state }) => (
        <li key={name} className={`${styles.check} ${state === "yes" ? styles.isDone : ""}`}>
          <Icon name={icon} />
          {t(name, { reach: reachOf(exercise.spec) })}
          <span className={styles.state}>
            <Icon name={state === "yes" ? "check" : "wait"} />
            {t("state", { state })}
          </span>
        </li>
      ))}
    </ul>
  );
}
