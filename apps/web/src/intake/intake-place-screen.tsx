import { CONSENTS, dayOf, QUESTIONNAIRE_VERSION, type RuleId, readChart, unheardConsents } from "@plumbline/clinical";
import { type Intake, intakeRecord } from "@plumbline/contracts";
import { useState } from "react";
import { completeAnswers, splitAnswers } from "./complete-answers.ts";
import type { IntakeFlow } from "./flow-state.ts";
import type { IntakeOf } from "./intake-of.ts";
import { findQuestion, STATEMENTS_QUESTION } from "./intake-place.ts";
import type { OpenedDraft } from "./open-draft.ts";
import { QuestionScreen } from "./question-screen.tsx";
import { StartScreen } from "./start-screen.tsx";
import { StatementScreen } from "./statement-screen.tsx";
import { SummaryScreen } from "./summary-screen.tsx";
import { ContradictionScreen, RedFlagScreen, RefusedScreen } from "./told-screens.tsx";
import type { useIntake } from "./use-intake.ts";

type IntakePlaceProps = {
  readonly of: IntakeOf;
  readonly intake: ReturnType<typeof useIntake>;
  readonly opened: OpenedDraft;
  readonly onDone: () => void;
};

/** At the summary every question has its answer. */
const intakeFrom = ({ answers, firstAnswers, heard }: IntakeFlow, { newest, now }: IntakeOf): Intake =>
  intakeRecord.parse({
    version: (newest?.version ?? 0) + 1,
    questionnaireVersion: QUESTIONNAIRE_VERSION,
    completedAt: now(),
    ...splitAnswers(completeAnswers(answers)),
    firstAnswers,
    ...(heard === null ? {} : { heard }),
  });

function Summary({ of, intake, onDone }: Omit<IntakePlaceProps, "opened">) {
  const [hasFailed, setHasFailed] = useState(false);
  const { flow, dispatch } = intake;
  const drafted = intakeFrom(flow, of);
  const reading = readChart([...of.entries, { is: "intake", intake: drafted }], dayOf(drafted.completedAt), of.clinic);
  return (
    <SummaryScreen
      intake={drafted}
      reading={reading}
      hasTherapist={of.hasTherapist}
      asked={of.asked}
      hasFailed={hasFailed}
      onBack={() => dispatch({ type: "back.pressed" })}
      onChange={(question) => dispatch({ type: "question.opened", question })}
      onConfirm={() => {
        intake.confirm(intakeFrom(flow, of)).then(onDone, () => setHasFailed(true));
      }}
    />
  );
}

/** CHO-22: what the therapist who asks has to state here; null: nothing. */
const statementOf = ({ asked }: IntakeOf, { flow, dispatch }: ReturnType<typeof useIntake>, question: RuleId) => {
  const consent = CONSENTS.find((one) => one === question);
  const { answers, heard } = flow;
  if (asked === null || heard === null || consent === undefined) return null;
  return !unheardConsents(answers, []).includes(consent)
    ? null
    : {
        name: asked,
        isHeard: heard.includes(consent),
        onChange: (isHeard: boolean) => dispatch({ type: "consent.heard", consent, isHeard }),
      };
};

/** The screen of the place where the questionnaire is. */
export function IntakePlace({ of, intake, opened, onDone }: IntakePlaceProps) {
  const { flow, dispatch } = intake;
  const { place, answers, problem } = flow;
  const onNext = () => dispatch({ type: "next.pressed" });
  const onBack = () => dispatch({ type: "back.pressed" });
  switch (place.is) {
    case "start":
      return (
        <StartScreen
          kind={opened.kind}
          asked={of.asked}
          wasRefused={of.refused !== null}
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
      return <Summary of={of} intake={intake} onDone={onDone} />;
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
          heard={statementOf(of, intake, question.id)}
          onAnswer={(given) => dispatch({ type: "answer.given", answers: given })}
          onNext={onNext}
          onBack={onBack}
        />
      );
    }
  }
}
