import {
  type Consent,
  decideIntake,
  nextQuestion,
  problemsOfIntake,
  type RuleId,
  SPECIFIED_NUMBERS,
  unheardConsents,
  withoutSkipped,
} from "@plumbline/clinical";
import { problemAt } from "./answer-problem.ts";
import { completeAnswers } from "./complete-answers.ts";
import type { IntakeFlow, Round } from "./flow-state.ts";
import { findQuestion, openQuestions, type Place, placeOf } from "./intake-place.ts";

export const at = (flow: IntakeFlow, place: Place): IntakeFlow => ({ ...flow, place, problem: null });

export const inRound = (flow: IntakeFlow, round: Round): IntakeFlow => {
  const question = round.questions[round.position];
  if (question === undefined) return finish({ ...flow, round: null });
  return at({ ...flow, round }, placeOf(question, flow.answers));
};

export const startRound = (flow: IntakeFlow, questions: readonly RuleId[]): IntakeFlow =>
  inRound(flow, { questions, position: 0, from: flow.place });

/** CHO-22: given in answers that a therapist enters, and not stated yet. */
const unheardIn = ({ answers, heard }: IntakeFlow): readonly Consent[] =>
  heard === null ? [] : unheardConsents(answers, heard);

/** To the summary, unless something is open, impossible, or contradicts something else for the first time. */
export const finish = (before: IntakeFlow): IntakeFlow => {
  const flow = { ...before, answers: withoutSkipped(before.answers), round: null };
  const open = openQuestions(flow.answers);
  if (open.length > 0) return startRound(flow, open);
  const unheard = unheardIn(flow);
  if (unheard.length > 0) return startRound(flow, unheard);
  const problems = problemsOfIntake(completeAnswers(flow.answers));
  const impossible = problems.find(({ kind }) => kind !== "contradictory");
  if (impossible !== undefined) return startRound(flow, impossible.questions);
  const fresh = problems.filter(({ what }) => !flow.askedAbout.includes(what));
  if (fresh.length === 0) return at(flow, { is: "summary" });
  const questions = [...new Set(fresh.flatMap((problem) => problem.questions))];
  const askedAbout = [...flow.askedAbout, ...fresh.map(({ what }) => what)];
  return at({ ...flow, askedAbout }, { is: "contradiction", questions });
};

export const goOn = (flow: IntakeFlow, from: RuleId): IntakeFlow => {
  if (flow.round !== null) return inRound(flow, { ...flow.round, position: flow.round.position + 1 });
  const next = nextQuestion(from, flow.answers);
  return next === null ? finish(flow) : at(flow, placeOf(next.id, flow.answers));
};

export const leaveQuestion = (flow: IntakeFlow, id: RuleId): IntakeFlow => {
  const question = findQuestion(id);
  const problem = question === null ? null : problemAt(question, flow.answers);
  if (problem?.kind === "refused") return at(flow, { is: "refused" });
  if (problem !== null) return { ...flow, problem };
  const field = question?.parts[0]?.field;
  if (field !== undefined && unheardIn(flow).some((consent) => consent === id)) {
    return { ...flow, problem: { kind: "not-heard", field } };
  }
  // No number of a clinic decides what is urgent here: of an intake only a tier depends on one.
  const urgent = decideIntake(completeAnswers(flow.answers), SPECIFIED_NUMBERS).alerts.filter(
    ({ urgency }) => urgency === "urgent",
  );
  const news = urgent.map((alert) => alert.id).filter((alert) => !flow.told.includes(alert));
  if (news.length === 0) return goOn(flow, id);
  return at({ ...flow, told: [...flow.told, ...news] }, { is: "red-flag", after: id });
};
