import type { ReactNode } from "react";
import { Icon, type IconName } from "../../parts/icon.tsx";
import styles from "./live-button.module.css";

type LiveButtonProps = {
  readonly look?: "plain" | "stop" | "main";
  readonly icon: IconName;
  /** For a switch: whether it is on. */
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A target of at least 88 px (UX-02): sign above, word below. */
export function LiveButton({ look = "plain", icon, isPressed, isDisabled, onPress, children }: LiveButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${look === "plain" ? "" : styles[look]}`}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}
