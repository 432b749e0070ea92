import { type AnswersSoFar, type IntakeField, QUESTIONNAIRE, type RuleId } from "@plumbline/clinical";
import { isSame } from "../is-same.ts";
import { answersTo } from "./fields-of.ts";

/** A question that was answered in two places. `likely`: where only one of the two has changed; null: both have. */
export type Difference = {
  readonly question: RuleId;
  readonly mine: AnswersSoFar;
  readonly theirs: AnswersSoFar;
  readonly likely: "mine" | "theirs" | null;
};

/** @param base what both began with */
export const differencesOf = (base: AnswersSoFar, mine: AnswersSoFar, theirs: AnswersSoFar): readonly Difference[] =>
  QUESTIONNAIRE.flatMap(({ id }) => {
    const [was, own, other] = [base, mine, theirs].map((answers) => answersTo([id], answers)) as [
      AnswersSoFar,
      AnswersSoFar,
      AnswersSoFar,
    ];
    if (isSame(own, other)) return [];
    const likely = isSame(was, own) ? "theirs" : isSame(was, other) ? "mine" : null;
    return [{ question: id, mine: own, theirs: other, likely }];
  });

/** What the person decided, question by question. */
export const mergeAnswers = (
  mine: AnswersSoFar,
  differences: readonly Difference[],
  choice: (question: RuleId) => "mine" | "theirs",
): AnswersSoFar =>
  differences.reduce<AnswersSoFar>((merged, { question, theirs }) => {
    if (choice(question) === "mine") return merged;
    const fields: readonly IntakeField[] = QUESTIONNAIRE.filter(({ id }) => id === question).flatMap(({ parts }) =>
      parts.map(({ field }) => field),
    );
    const without = Object.entries(merged).filter(([field]) => !fields.some((one) => one === field));
    return { ...Object.fromEntries(without), ...theirs };
  }, mine);
