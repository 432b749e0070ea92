import { ASSESSMENT_SCRIPTS, FOUR_STAGES } from "@plumbline/clinical";
import {
  type AssessmentCommand,
  type AssessmentReading,
  type AssessmentView,
  exerciseSpecOf,
} from "@plumbline/session";
import { useTranslations } from "next-intl";
import hidden from "../../parts/visually-hidden.module.css";
import { CountDial } from "../../session/live/count-dial.tsx";
import { LiveButton } from "../../session/live/live-button.tsx";
import { LiveTotals } from "../../session/live/live-totals.tsx";
import { RefusalCard } from "../../session/live/message-card.tsx";
import { FootPicture } from "./foot-picture.tsx";
import { ScriptCaption } from "./script-caption.tsx";
import { TestLayout } from "./test-layout.tsx";

type RunningTestProps = { readonly view: AssessmentView; readonly send: (command: AssessmentCommand) => void };

const STANDS_FOR = 30_000;
const FIVE = 5;
const STAGE_FOR = 10;
const TRIAL_FOR = 45;

const inSeconds = (time: number): number => Math.floor(time / 1000);

/** The count or the clock, huge, and one sentence. */
export function RunningTest({ view, send }: RunningTestProps) {
  const t = useTranslations("assessment.live");
  const { reading } = view;
  if (reading === null) return null;
  const where = (): string | null => {
    switch (reading.of) {
      case "stands":
        return null;
      case "stage":
        return `${t("stage", { number: FOUR_STAGES.indexOf(reading.stage) + 1 })} · ${t(`stages.${reading.stage}`)}`;
      case "trial":
        return `${t("leg", { leg: reading.leg })} · ${t("trial", { trial: reading.trial })}`;
    }
  };
  return (
    <TestLayout
      view={view}
      send={send}
      where={where()}
      dial={<Dial reading={reading} isFrozen={view.frozen !== null} />}
    >
      <Message view={view} reading={reading} send={send} />
      {reading.of === "stands" ? <span className={hidden.hidden}>{t("stands", { count: reading.count })}</span> : null}
    </TestLayout>
  );
}

type DialProps = { readonly reading: AssessmentReading; readonly isFrozen: boolean };

function Dial({ reading, isFrozen }: DialProps) {
  const t = useTranslations("assessment.live");
  switch (reading.of) {
    case "stands": {
      const { count, elapsed, left } = reading;
      const [target, arc] =
        left === null
          ? [t("of", { target: FIVE }), count / FIVE]
          : [t("elapsed", { seconds: Math.ceil(left / 1000) }), elapsed / STANDS_FOR];
      return (
        <>
          <CountDial count={`${count}`} target={target} arc={arc} isFrozen={isFrozen} />
          {left === null ? (
            <LiveTotals
              totals={[{ name: t("time"), value: t("elapsed", { seconds: inSeconds(elapsed) }), isRunning: false }]}
            />
          ) : null}
        </>
      );
    }
    case "stage": {
      if (reading.held === null) return <FootPicture stage={reading.stage} />;
      const seconds = inSeconds(reading.held);
      const target = t("left", { seconds: STAGE_FOR });
      return (
        <CountDial count={`${seconds}`} target={target} arc={reading.held / 1000 / STAGE_FOR} isFrozen={isFrozen} />
      );
    }
    case "trial": {
      const held = reading.held ?? 0;
      const target = t("left", { seconds: TRIAL_FOR });
      return (
        <CountDial count={`${inSeconds(held)}`} target={target} arc={held / 1000 / TRIAL_FOR} isFrozen={isFrozen} />
      );
    }
  }
}

function Message({ view, reading, send }: RunningTestProps & { readonly reading: AssessmentReading }) {
  const t = useTranslations("assessment.live");
  if (view.frozen !== null) {
    return <RefusalCard reason={view.frozen} recommended={exerciseSpecOf(view.test).views[0]} />;
  }
  switch (reading.of) {
    case "stands":
      return <p>{t("keepGoing")}</p>;
    case "stage":
      if (reading.held !== null) return <p>{t("hold")}</p>;
      if (reading.isLifting) return <p>{t("lift")}</p>;
      return (
        <>
          <p>
            {reading.stage === "side_by_side" ? (
              <ScriptCaption words={ASSESSMENT_SCRIPTS.four_stage} then={t("letGoHow")} />
            ) : (
              t("letGoHow")
            )}
          </p>
          <LiveButton look="main" icon="hand" onPress={() => send({ type: "go-on.pressed" })}>
            {t("letGo")}
          </LiveButton>
        </>
      );
    case "trial":
      return <p>{reading.held === null ? t("liftWhenReady", { leg: reading.leg }) : t("hold")}</p>;
  }
}
