import type { ReactNode } from "react";
import styles from "../../session/prepare/prepare-screen.module.css";

type TickProps = {
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly children: ReactNode;
};

/** A statement that is true or not. */
export function Tick({ isTicked, onTick, children }: TickProps) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
      {children}
    </label>
  );
}
