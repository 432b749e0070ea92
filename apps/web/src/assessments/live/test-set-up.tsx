import { findExercise } from "@plumbline/exercises";
import { type AssessmentCommand, type AssessmentView, CAMERA_TESTS, reachOf } from "@plumbline/session";
import type { SourceKind } from "@plumbline/session/ports";
import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import { LiveButton } from "../../session/live/live-button.tsx";
import layout from "../../session/live/live-layout.module.css";
import { nextStep } from "../../session/set-up/next-step.ts";
import { SetUpChecks } from "../../session/set-up/set-up-checks.tsx";
import styles from "../../session/set-up/set-up-screen.module.css";
import { TestControls } from "./test-controls.tsx";
import live from "./test-live.module.css";

type TestSetUpProps = {
  readonly view: AssessmentView;
  readonly source: SourceKind;
  readonly send: (command: AssessmentCommand) => void;
  readonly onByHand: () => void;
};

/** Into place, as before a session. */
export function TestSetUp({ view, source, send, onByHand }: TestSetUpProps) {
  const t = useTranslations("setUp");
  const tTest = useTranslations("assessment");
  const exercise = findExercise(CAMERA_TESTS[view.test].exercise);
  if (exercise === null) return null;
  const { offer, framing, handRaised, calibrationProblem } = view;
  const isByHand = offer === "by-hand";
  const startOffer = isByHand ? "not-yet" : offer;
  const step = nextStep({ framing, startOffer, handRaised, calibrationProblem, timer: null });
  const isReady = step === "raise-hand" || step === "hand-up";
  return (
    <main className={layout.layout}>
      <div className={`${layout.title} ${live.title}`}>
        <h1 className={layout.name}>{tTest(`names.${view.test}`)}</h1>
        <p className={layout.set}>{t("title", { source })}</p>
      </div>
      <TestControls view={view} send={send} isSetUp />
      <div className={`${layout.count} ${styles.checks}`}>
        <SetUpChecks framing={framing} exercise={exercise} />
      </div>
      <div className={`${layout.message} ${styles.next}`}>
        <p className={`${styles.sentence} ${isReady ? styles.isGood : ""}`} aria-live="polite">
          <Icon name={isReady ? "hand" : "attention"} />
          {t(`steps.${step}`, { view: exercise.spec.views[0], reach: reachOf(exercise.spec) })}
        </p>
        {isByHand ? (
          <LiveButton look="main" icon="arrow" onPress={onByHand}>
            {tTest("live.byHand")}
          </LiveButton>
        ) : (
          <LiveButton
            look="main"
            icon="play"
            isDisabled={offer !== "ready"}
            onPress={() => send({ type: "go-on.pressed" })}
          >
            {t("start")}
          </LiveButton>
        )}
      </div>
    </main>
  );
}
