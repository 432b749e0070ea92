/** A statement of the questionnaire: what "yes" is worth, and its code (LOINC). */
export type StayIndependentItem = { readonly statement: string; readonly points: 1 | 2; readonly loinc: string };

const item = (statement: string, points: 1 | 2, loinc: string): StayIndependentItem => ({ statement, points, loinc });

/** §2.2: Stay Independent (CDC STEADI; LOINC panel 97874-2, total 97885-8), in the order in which it is asked. */
export const STAY_INDEPENDENT: readonly StayIndependentItem[] = [
  item("I have fallen in the past year.", 2, "52552-7"),
  item("I use or have been advised to use a cane or walker to get around safely.", 2, "97875-9"),
  item("Sometimes I feel unsteady when I am walking.", 1, "97876-7"),
  item("I steady myself by holding onto furniture when walking at home.", 1, "97877-5"),
  item("I am worried about falling.", 1, "97878-3"),
  item("I need to push with my hands to stand up from a chair.", 1, "97879-1"),
  item("I have some trouble stepping up onto a curb.", 1, "97880-9"),
  item("I often have to rush to the toilet.", 1, "97881-7"),
  item("I have lost some feeling in my feet.", 1, "97882-5"),
  item("I take medicine that sometimes makes me feel light-headed or more tired than usual.", 1, "97883-3"),
  item("I take medicine to help me sleep or improve my mood.", 1, "97884-1"),
  item("I often feel sad or depressed.", 1, "48527-6"),
];

/** SI-02: from here on a risk of falling. */
const FALL_RISK_FROM = 4;
const HAS_FALLEN = 0;
const NUMB_FEET = 8;

export type StayIndependentAnswers = readonly boolean[];

/** SI-01: the sum of the points of "yes", 0 to 14. */
export const scoreStayIndependent = (answers: StayIndependentAnswers): number =>
  STAY_INDEPENDENT.reduce((sum, { points }, index) => sum + (answers[index] === true ? points : 0), 0);

/** SI-02. */
export const isFallRiskScore = (score: number): boolean => score >= FALL_RISK_FROM;

/** Statement 1: whoever says so here has fallen, whatever they answered to INT-08 (SI-03). */
export const saysToHaveFallen = (answers: StayIndependentAnswers): boolean => answers[HAS_FALLEN] === true;

/** SI-04: what the therapist is told besides the score. */
export const notesOnStayIndependent = (answers: StayIndependentAnswers): readonly string[] =>
  answers[NUMB_FEET] === true ? ["reduced feeling: check heat/cold advice"] : [];
