import { QUESTIONNAIRE_IDS, type QuestionnaireId, type TestName } from "@plumbline/clinical";
import { CAMERA_TESTS, type CameraTest } from "@plumbline/session";

/** In the order in which they are offered. */
export const TESTS = [
  "chair_stand_30s",
  "five_times_sit_to_stand",
  "four_stage",
  "single_leg",
  "tug",
  "chair_stand_30s_arms_allowed",
] as const satisfies readonly TestName[];

/** Where the patient is. Nothing in the address says anything about a person. */
export type AssessmentPlace =
  | { readonly kind: "choice" }
  | { readonly kind: "test"; readonly test: TestName }
  | { readonly kind: "questions"; readonly questionnaire: QuestionnaireId }
  | { readonly kind: "pain" };

/** Of no test and no questions: all of them. */
export const TO_CHOICE = "#tests";

export const toTest = (test: TestName): string => `#test=${test}`;
export const toQuestions = (questionnaire: QuestionnaireId | "pain"): string => `#questions=${questionnaire}`;

export const isCameraTest = (test: TestName): test is CameraTest => test in CAMERA_TESTS;

/** Reads an address that anybody may have typed. */
export const placeFrom = (fragment: string): AssessmentPlace => {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const test = TESTS.find((name) => name === fields.get("test"));
  if (test !== undefined) return { kind: "test", test };
  const questions = fields.get("questions");
  const questionnaire = QUESTIONNAIRE_IDS.find((id) => id === questions);
  if (questionnaire !== undefined) return { kind: "questions", questionnaire };
  return { kind: questions === "pain" ? "pain" : "choice" };
};
