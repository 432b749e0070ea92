import type { ReactNode } from "react";
import styles from "./button.module.css";
import { Icon, type IconName } from "./icon.tsx";

type Look = "primary" | "quiet";

type ButtonProps = {
  readonly look: Look;
  readonly icon?: IconName;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
};

export const buttonClass = (look: Look): string => `${styles.button} ${styles[look]}`;

export function Button({ look, icon, onPress, isDisabled = false, children }: ButtonProps) {
  return (
    <button type="button" className={buttonClass(look)} onClick={onPress} disabled={isDisabled}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}
