import type { AssessmentCommand, AssessmentView } from "@plumbline/session";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import layout from "../../session/live/live-layout.module.css";
import { TestControls } from "./test-controls.tsx";
import styles from "./test-live.module.css";

type TestLayoutProps = {
  readonly view: AssessmentView;
  readonly send: (command: AssessmentCommand) => void;
  /** Under the name of the test. */
  readonly where: string | null;
  /** Bottom left: a count, a clock or a picture. */
  readonly dial?: ReactNode;
  /** Bottom right: one sentence, and at most one button. */
  readonly children: ReactNode;
};

/** One layout of everything between the set-up and the result. */
export function TestLayout({ view, send, where, dial, children }: TestLayoutProps) {
  const t = useTranslations("assessment.names");
  return (
    <main className={layout.layout}>
      <div className={`${layout.title} ${styles.title}`}>
        <h1 className={layout.name}>{t(view.test)}</h1>
        {where === null ? null : <p className={layout.set}>{where}</p>}
      </div>
      <TestControls view={view} send={send} />
      {dial === undefined ? null : <div className={layout.count}>{dial}</div>}
      <div
        className={`${layout.message} ${styles.message} ${dial === undefined ? styles.isAlone : ""}`}
        aria-live="polite"
      >
        {children}
      </div>
    </main>
  );
}
