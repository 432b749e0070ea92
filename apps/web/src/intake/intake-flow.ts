import {
  type AnswersSoFar,
  type Consent,
  nextQuestion,
  partsAsked,
  type RuleId,
  STAY_INDEPENDENT,
} from "@plumbline/clinical";
import { problemAt } from "./answer-problem.ts";
import { answersTo, fieldsOf } from "./fields-of.ts";
import type { IntakeFlow, IntakeInput } from "./flow-state.ts";
import { at, finish, goOn, inRound, leaveQuestion, startRound } from "./flow-steps.ts";
import { findQuestion, placeBefore, placeOf, STATEMENTS_QUESTION } from "./intake-place.ts";

export const startIntake = (answers: AnswersSoFar, before: Partial<IntakeFlow> = {}): IntakeFlow => ({
  firstAnswers: {},
  round: null,
  askedAbout: [],
  told: [],
  heard: null,
  ...before,
  answers,
  place: { is: "start" },
  problem: null,
});

const next = (flow: IntakeFlow): IntakeFlow => {
  const { place } = flow;
  switch (place.is) {
    case "question":
      return leaveQuestion(flow, place.question);
    case "red-flag":
      return goOn(flow, place.after);
    case "contradiction": {
      const before = answersTo(place.questions, flow.answers);
      return startRound({ ...flow, firstAnswers: { ...before, ...flow.firstAnswers } }, place.questions);
    }
    default:
      return flow;
  }
};

const backFromQuestion = (flow: IntakeFlow, question: RuleId, statement: number): IntakeFlow => {
  if (question === STATEMENTS_QUESTION && statement > 0) {
    return at(flow, { is: "question", question, statement: statement - 1 });
  }
  const { round } = flow;
  if (round === null) return at(flow, placeBefore(question, flow.answers));
  if (round.position > 0) return inRound(flow, { ...round, position: round.position - 1 });
  return at({ ...flow, round: null }, round.from);
};

const back = (flow: IntakeFlow): IntakeFlow => {
  const { place } = flow;
  switch (place.is) {
    case "question":
      return backFromQuestion(flow, place.question, place.statement);
    case "red-flag":
      return at(flow, placeOf(place.after, flow.answers));
    case "refused":
      return at(flow, placeOf("INT-01", flow.answers));
    case "contradiction":
    case "summary":
      return at(flow, placeBefore(null, flow.answers));
    case "start":
      return flow;
  }
};

const answerStatement = (flow: IntakeFlow, isTrue: boolean): IntakeFlow => {
  const { place } = flow;
  if (place.is !== "question" || place.question !== STATEMENTS_QUESTION) return flow;
  const before = flow.answers.stayIndependent ?? [];
  const stayIndependent = [...before.slice(0, place.statement), isTrue, ...before.slice(place.statement + 1)];
  const answered = { ...flow, answers: { ...flow.answers, stayIndependent } };
  return place.statement + 1 < STAY_INDEPENDENT.length
    ? at(answered, { ...place, statement: place.statement + 1 })
    : leaveQuestion(answered, place.question);
};

/** A statement speaks of the answer that was there. */
const answer = (flow: IntakeFlow, given: AnswersSoFar): IntakeFlow => ({
  ...flow,
  answers: { ...flow.answers, ...given },
  heard: flow.heard?.filter((consent) => !fieldsOf([consent]).some((field) => field in given)) ?? null,
  problem: null,
});

const hear = (flow: IntakeFlow, consent: Consent, isHeard: boolean): IntakeFlow => {
  if (flow.heard === null) return flow;
  const others = flow.heard.filter((other) => other !== consent);
  return { ...flow, heard: isHeard ? [...others, consent] : others, problem: null };
};

/** GEN-02: whoever was refused is so again, however the screen was left. */
const isRefused = ({ answers }: IntakeFlow): boolean => {
  const age = findQuestion("INT-01");
  return age !== null && problemAt(age, answers)?.kind === "refused";
};

/** An abandoned intake goes on where it stopped; where that is skipped now, at the next question. */
const begin = (flow: IntakeFlow, question: RuleId | null): IntakeFlow => {
  if (question !== null && isRefused(flow)) return at(flow, { is: "refused" });
  const asked = question === null ? null : findQuestion(question);
  const isAsked = asked !== null && partsAsked(asked, flow.answers).length > 0;
  const first = isAsked ? asked : nextQuestion(question, flow.answers);
  return first === null ? finish(flow) : at({ ...flow, round: null }, placeOf(first.id, flow.answers));
};

/** §2.1: state and input in, state out. */
export const stepIntake = (flow: IntakeFlow, input: IntakeInput): IntakeFlow => {
  switch (input.type) {
    case "intake.begun":
      return begin(flow, input.question);
    case "answer.given":
      return answer(flow, input.answers);
    case "consent.heard":
      return hear(flow, input.consent, input.isHeard);
    case "statement.answered":
      return answerStatement(flow, input.isTrue);
    case "next.pressed":
      return next(flow);
    case "back.pressed":
      return back(flow);
    case "question.opened":
      return startRound(flow, [input.question]);
    case "answers.merged": {
      const heard = flow.heard === null ? null : [];
      const merged = { ...flow, answers: input.answers, heard, problem: null };
      return flow.place.is === "summary" ? finish(merged) : merged;
    }
  }
};
