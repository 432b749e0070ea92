import { type AnswersSoFar, nextQuestion, type RuleId } from "@plumbline/clinical";
import { fit as fitAnswers } from "@plumbline/clinical/testing";
import { answersTo } from "../fields-of.ts";
import type { IntakeFlow, IntakeInput } from "../flow-state.ts";
import { startIntake, stepIntake } from "../intake-flow.ts";

export const sharing = { replayConsent: false, emergencyContact: null };
export const fit: AnswersSoFar = { ...fitAnswers, ...sharing };

export const run = (flow: IntakeFlow, ...inputs: readonly IntakeInput[]): IntakeFlow => inputs.reduce(stepIntake, flow);
export const begin = { type: "intake.begun", question: null } as const;
export const next = { type: "next.pressed" } as const;
export const back = { type: "back.pressed" } as const;
export const say = (answers: AnswersSoFar): IntakeInput => ({ type: "answer.given", answers });
export const open = (question: RuleId): IntakeInput => ({ type: "question.opened", question });

/** As somebody answers who reads each question once. */
export const answerAll = (answers: AnswersSoFar, flow = run(startIntake({}), begin)): IntakeFlow => {
  let current = flow;
  for (let presses = 0; presses < 60 && current.place.is !== "summary"; presses += 1) {
    const { place } = current;
    if (place.is === "question" && place.question === "INT-07") {
      const isTrue = answers.stayIndependent?.[place.statement] === true;
      current = run(current, { type: "statement.answered", isTrue });
    } else {
      const own = place.is === "question" ? answersTo([place.question], answers) : {};
      current = run(current, say(own), next);
    }
    if (current.problem !== null || current.place.is === "refused") return current;
  }
  return current;
};

export const questionsOf = (answers: AnswersSoFar): readonly RuleId[] => {
  const seen: RuleId[] = [];
  for (let question = nextQuestion(null, answers); question !== null; question = nextQuestion(question.id, answers)) {
    seen.push(question.id);
  }
  return seen;
};
