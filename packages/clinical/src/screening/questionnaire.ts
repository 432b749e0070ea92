import { DISCLAIMER } from "../disclaimer.ts";
import {
  ACTIVITY_LEVELS,
  BONE_MEDICINES,
  CARDIAC_SIGNS,
  DIAGNOSES,
  FRACTURE_SITES,
  HOME_EQUIPMENT,
  JOINT_REPLACEMENTS,
  MEMORIES,
  NEURO_SIGNS,
  SENSES,
} from "./intake-answers.ts";
import { numberFrom, oneOf, parts, type Question, question, severalOf, yesNoOrUnsure, yesOrNo } from "./question.ts";
import { STAY_INDEPENDENT } from "./stay-independent.ts";

/** Kept with each intake. A change of a wording, an answer or the order makes a new version. */
export const QUESTIONNAIRE_VERSION = 1;

const CARDIAC_WORDING =
  "Do you have any of these: chest pain; unusual breathlessness at rest or on light effort; heart attack, heart surgery or stroke in the last 3 months; blood pressure your doctor calls uncontrolled; palpitations with faintness?";

/** §2.1, in the order in which it is asked: one entry a screen. */
export const QUESTIONNAIRE: readonly Question[] = [
  question("INT-01", "How old are you? What sex should we use for test norms?", [
    { field: "age", answer: numberFrom(18, 120, "years"), asks: "How old are you?" },
    {
      field: "sex",
      answer: oneOf(["male", "female", "undisclosed"]),
      asks: "What sex should we use for test norms?",
    },
  ]),
  question("INT-02", "What has your doctor told you about your bones?", parts("diagnosis", oneOf(DIAGNOSES))),
  question(
    "INT-03",
    "Since age 50, have you broken a bone from a fall no higher than standing, or with no clear cause? Which?",
    parts("fractureSites", severalOf(FRACTURE_SITES)),
  ),
  question(
    "INT-04",
    "How many weeks ago was the most recent one?",
    parts("weeksSinceFracture", { ...numberFrom(0, 5200, "weeks"), canBeUnsure: true }),
    { field: "fractureSites", is: "not-empty" },
  ),
  question("INT-05", "How much shorter are you than at your tallest? And since your last clinic measurement?", [
    {
      field: "heightLossCm",
      answer: { ...numberFrom(0, 30, "cm-or-inches"), canBeUnsure: true },
      asks: "How much shorter are you than at your tallest?",
    },
    {
      field: "heightLossRecentCm",
      answer: { ...numberFrom(0, 30, "cm-or-inches"), canBeUnsure: true },
      asks: "And since your last clinic measurement?",
    },
  ]),
  question(
    "INT-06",
    "Stand with heels and back to a wall. Is it hard to touch the wall with the back of your head?",
    parts("stooped", yesNoOrUnsure),
  ),
  question(
    "INT-07",
    STAY_INDEPENDENT.map(({ statement }) => statement).join(" "),
    parts("stayIndependent", { kind: "statements", statements: STAY_INDEPENDENT.map(({ statement }) => statement) }),
  ),
  question("INT-08", "How many times did you fall in the last 12 months? Were you hurt?", [
    {
      field: "fallsLastYear",
      answer: numberFrom(0, 365, "times"),
      asks: "How many times did you fall in the last 12 months?",
    },
    {
      field: "injuriousFall",
      answer: yesOrNo,
      asks: "Were you hurt?",
      onlyIf: { field: "fallsLastYear", is: "not-zero" },
    },
  ]),
  question("INT-09", "Can you stand for one minute without holding on?", parts("standUnaided", yesNoOrUnsure)),
  question("INT-10", "Have you had a knee or hip replaced? When?", [
    { field: "kneeReplacement", answer: oneOf(JOINT_REPLACEMENTS), asks: "knee" },
    { field: "hipReplacement", answer: oneOf(JOINT_REPLACEMENTS), asks: "hip" },
  ]),
  question(
    "INT-11",
    "Which bone medicines do you take or did you take in the last year? Steroid tablets for 3 months or more?",
    [
      {
        field: "boneMedicines",
        answer: severalOf(BONE_MEDICINES),
        asks: "Which bone medicines do you take or did you take in the last year?",
      },
      { field: "oralSteroid3Months", answer: yesOrNo, asks: "Steroid tablets for 3 months or more?" },
    ],
  ),
  question("INT-12", "Do you feel dizzy or light-headed when you stand up?", parts("dizzyOnStanding", yesNoOrUnsure)),
  question("INT-13", "Have you fainted or blacked out in the last 6 months?", parts("faintedLast6Months", yesOrNo)),
  question("INT-14", CARDIAC_WORDING, parts("cardiac", severalOf(CARDIAC_SIGNS))),
  question(
    "INT-15",
    "Do you have new leg weakness or numbness, or new trouble controlling bladder or bowel?",
    parts("neuro", severalOf(NEURO_SIGNS)),
  ),
  question(
    "INT-16",
    "How strong is your pain today, from 0 (none) to 10 (worst imaginable)?",
    parts("painNow", numberFrom(0, 10, "score")),
  ),
  question(
    "INT-17",
    "In the last 4 weeks, have you had new or sudden strong back pain?",
    parts("newBackPain", yesNoOrUnsure),
  ),
  question(
    "INT-18",
    "Do you have new or unusual pain in a thigh, hip or groin?",
    parts("thighGroinPain", yesNoOrUnsure),
  ),
  question(
    "INT-19",
    "With your glasses or hearing aid: can you read large print from across the room? Can you follow a voice there?",
    [
      { field: "vision", answer: oneOf(SENSES), asks: "can you read large print from across the room?" },
      { field: "hearing", answer: oneOf(SENSES), asks: "Can you follow a voice there?" },
    ],
  ),
  question(
    "INT-20",
    "Do you need reminders, or someone with you, to follow a set of steps?",
    parts("memory", oneOf(MEMORIES)),
  ),
  question("INT-21", "Will someone be in your home while you exercise?", parts("helperPresent", yesOrNo)),
  question("INT-22", "How active are you most weeks? What do you have?", [
    { field: "activityLevel", answer: oneOf(ACTIVITY_LEVELS), asks: "How active are you most weeks?" },
    { field: "equipment", answer: severalOf(HOME_EQUIPMENT), asks: "What do you have?" },
  ]),
  question("INT-23", `${DISCLAIMER} I understand and agree.`, parts("consent", yesOrNo)),
  question(
    "INT-27",
    "May your therapist replay your movements as a stick figure? No picture of you is kept.",
    parts("replayConsent", yesOrNo),
  ),
  question(
    "INT-28",
    "Whom should we tell if you may have fallen and do not answer?",
    parts("emergencyContact", { kind: "contact", agreement: "This person has agreed" }),
  ),
];
