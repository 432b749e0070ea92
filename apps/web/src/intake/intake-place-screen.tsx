import { QUESTIONNAIRE_VERSION, readChart } from "@plumbline/clinical";
import { type Intake, intakeRecord } from "@plumbline/contracts";
import { useState } from "react";
import { localToday } from "../chart/local-today.ts";
import { entriesOf } from "../chart/reading-of.ts";
import type { ChartInView } from "../chart/use-patient-chart.ts";
import { localDateTime } from "../session/local-date-time.ts";
import { completeAnswers, splitAnswers } from "./complete-answers.ts";
import type { IntakeFlow } from "./flow-state.ts";
import { findQuestion, STATEMENTS_QUESTION } from "./intake-place.ts";
import { newestIntake } from "./newest-intake.ts";
import type { OpenedDraft } from "./open-draft.ts";
import { QuestionScreen } from "./question-screen.tsx";
import { StartScreen } from "./start-screen.tsx";
import { StatementScreen } from "./statement-screen.tsx";
import { SummaryScreen } from "./summary-screen.tsx";
import { ContradictionScreen, RedFlagScreen, RefusedScreen } from "./told-screens.tsx";
import type { useIntake } from "./use-intake.ts";

type IntakePlaceProps = {
  readonly view: ChartInView;
  readonly intake: ReturnType<typeof useIntake>;
  readonly opened: OpenedDraft;
  readonly onDone: () => void;
};

/** At the summary every question has its answer. */
const intakeFrom = ({ answers, firstAnswers }: IntakeFlow, version: number, now: Date): Intake =>
  intakeRecord.parse({
    version,
    questionnaireVersion: QUESTIONNAIRE_VERSION,
    completedAt: localDateTime(now),
    ...splitAnswers(completeAnswers(answers)),
    firstAnswers,
  });

function Summary({ view, intake, onDone }: Omit<IntakePlaceProps, "opened">) {
  const [hasFailed, setHasFailed] = useState(false);
  const { flow, dispatch } = intake;
  const { state } = view;
  const version = (newestIntake(state)?.version ?? 0) + 1;
  const now = new Date();
  const drafted = intakeFrom(flow, version, now);
  const reading = readChart(
    [...entriesOf(state), { is: "intake", intake: drafted }],
    localToday(now),
    state.chart?.clinic ?? [],
  );
  return (
    <SummaryScreen
      intake={drafted}
      reading={reading}
      hasTherapist={state.chart?.hasTherapist ?? false}
      hasFailed={hasFailed}
      onBack={() => dispatch({ type: "back.pressed" })}
      onChange={(question) => dispatch({ type: "question.opened", question })}
      onConfirm={() => {
        intake.confirm(intakeFrom(flow, version, new Date())).then(onDone, () => setHasFailed(true));
      }}
    />
  );
}

/** The screen of the place where the questionnaire is. */
export function IntakePlace({ view, intake, opened, onDone }: IntakePlaceProps) {
  const { flow, dispatch } = intake;
  const { place, answers, problem } = flow;
  const onNext = () => dispatch({ type: "next.pressed" });
  const onBack = () => dispatch({ type: "back.pressed" });
  switch (place.is) {
    case "start":
      return (
        <StartScreen
          kind={opened.kind}
          wasRefused={view.state.waitingIntake?.refusedWith != null}
          onBegin={() => dispatch({ type: "intake.begun", question: opened.question })}
          onStartAnew={() => void intake.startAnew()}
        />
      );
    case "red-flag":
      return <RedFlagScreen onNext={onNext} onBack={onBack} />;
    case "contradiction":
      return <ContradictionScreen questions={place.questions} answers={answers} onNext={onNext} onBack={onBack} />;
    case "refused":
      return <RefusedScreen onBack={onBack} />;
    case "summary":
      return <Summary view={view} intake={intake} onDone={onDone} />;
    case "question": {
      if (place.question === STATEMENTS_QUESTION) {
        const onAnswer = (isTrue: boolean) => dispatch({ type: "statement.answered", isTrue });
        return <StatementScreen answers={answers} statement={place.statement} onAnswer={onAnswer} onBack={onBack} />;
      }
      const question = findQuestion(place.question);
      if (question === null) return null;
      return (
        <QuestionScreen
          key={question.id}
          question={question}
          answers={answers}
          problem={problem}
          onAnswer={(given) => dispatch({ type: "answer.given", answers: given })}
          onNext={onNext}
          onBack={onBack}
        />
      );
    }
  }
}
