import type { ExerciseId } from "@plumbline/exercises";
import { itemNow, obstacleToAll, type VisitInput, type VisitState } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { useExerciseName } from "../i18n/use-exercise-name.ts";
import { EasierScreen, LongRestScreen } from "./questions/after-exercise.tsx";
import { BreakScreen, SeatedCheckScreen, WhyScreen } from "./questions/after-stop.tsx";
import { HelperScreen, RefusedScreen, RisingScreen } from "./questions/before-exercise.tsx";
import { SmallButton } from "./questions/big-screen.tsx";
import { DailyQuestion } from "./questions/daily-question.tsx";
import styles from "./questions/foot.module.css";
import { PainQuestion } from "./questions/pain-question.tsx";
import { PreCheckScreen } from "./questions/pre-check-screen.tsx";
import { ScaleQuestion } from "./questions/scale-question.tsx";
import { useSecondsUntil } from "./use-seconds-until.ts";

type VisitQuestionProps = { readonly state: VisitState; readonly send: (input: VisitInput) => void };

/** In reach on every screen on which nobody moves (SAFE-04, FALL-01). */
export function VisitFoot({ send }: Pick<VisitQuestionProps, "send">) {
  const t = useTranslations("visit");
  return (
    <div className={styles.safety}>
      <SmallButton onPress={() => send({ type: "fall.suspected", trigger: "said" })}>{t("iFell")}</SmallButton>
      <SmallButton onPress={() => send({ type: "dizzy.pressed" })}>{t("dizzyNow")}</SmallButton>
      <SmallButton onPress={() => send({ type: "visit.left" })}>{t("endToday")}</SmallButton>
    </div>
  );
}

/** What the visit asks, or waits for, before and after a movement; nothing while there is one. */
export function VisitQuestion({ state, send }: VisitQuestionProps) {
  const t = useTranslations("visit.effort");
  const nameOf = useExerciseName();
  const { phase, pending, running } = state;
  const seconds = useSecondsUntil(phase.kind === "rising" || phase.kind === "rest" ? phase.until : null);
  const exercise: ExerciseId | null = itemNow(state)?.exercise ?? null;
  const foot = <VisitFoot send={send} />;
  switch (phase.kind) {
    case "daily-question":
      return <DailyQuestion foot={foot} onAnswer={(answers) => send({ type: "daily.answered", answers })} />;
    case "pre-check":
      return (
        <PreCheckScreen
          advice={phase.advice}
          foot={foot}
          onAnswer={(answers) => send({ type: "pre-check.answered", answers })}
        />
      );
    case "pain": {
      const of = pending?.exercise ?? running?.exercise ?? exercise;
      return (
        <PainQuestion
          key={phase.when}
          when={phase.when}
          name={of === null ? "" : nameOf(of)}
          foot={foot}
          onAnswer={(answer) => send({ type: "pain.answered", ...answer })}
        />
      );
    }
    case "effort":
      return (
        <ScaleQuestion
          step={pending === null ? "" : nameOf(pending.exercise)}
          title={t("title")}
          anchors={[t("lowest"), t("middle"), t("highest")]}
          foot={foot}
          onAnswer={(score) => send({ type: "effort.answered", score })}
        />
      );
    case "easier":
      return <EasierScreen offer={phase.offer} foot={foot} send={send} />;
    case "rest":
      return <LongRestScreen seconds={seconds} foot={foot} send={send} />;
    case "helper":
      return exercise === null ? null : (
        <HelperScreen exercise={exercise} foot={foot} onPress={() => send({ type: "helper.pressed" })} />
      );
    case "rising":
      return <RisingScreen seconds={seconds} foot={foot} />;
    case "refused": {
      const isLast = obstacleToAll(state) !== null;
      return exercise === null ? null : (
        <RefusedScreen
          exercise={exercise}
          obstacle={phase.obstacle}
          isLast={isLast}
          foot={foot}
          onSkip={() => send({ type: isLast ? "visit.left" : "item.skipped" })}
        />
      );
    }
    case "why":
      return <WhyScreen send={send} />;
    case "break":
      return <BreakScreen send={send} />;
    case "seated-check":
      return <SeatedCheckScreen send={send} />;
    default:
      return null;
  }
}
