import {
  buildStarterProgram,
  decideIntake,
  flagsInOrder,
  gate,
  type IntakeAnswers,
  type IntakeDecision,
  ITEM_IDS,
  type PatientStatus,
  SPECIFIED_NUMBERS,
} from "@plumbline/clinical";
import { caseKind } from "./case-kind.ts";
import { intakeInput } from "./intake-input.ts";

const statusOf = ({ tier, flags }: IntakeDecision): PatientStatus => ({ tier, flags, standingLock: null });

export const intakeCase = caseKind(intakeInput, (answers: IntakeAnswers) => {
  const decision = decideIntake(answers, SPECIFIED_NUMBERS);
  const status = statusOf(decision);
  return {
    ...decision,
    flags: flagsInOrder(decision.flags),
    actions: Object.fromEntries(ITEM_IDS.map((item) => [item, gate(item, status).action])),
  };
});

export const starterCase = caseKind(intakeInput, (answers: IntakeAnswers) => {
  const decision = decideIntake(answers, SPECIFIED_NUMBERS);
  const program = buildStarterProgram({ status: statusOf(decision), profile: answers, goals: [] });
  return {
    tier: decision.tier,
    flags: flagsInOrder(decision.flags),
    exercises: program.items.map(({ exercise }) => exercise),
    aerobic: program.aerobic?.verdict.item ?? null,
    bodyMechanics: program.bodyMechanics?.exercise ?? null,
  };
});
