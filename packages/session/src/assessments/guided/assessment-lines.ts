import { ARMS_QUESTION, ASSESSMENT_SCRIPTS, FALL_STAGES, type FourStage, type Seconds } from "@plumbline/clinical";
import type { Side } from "@plumbline/motion";
import type { CueLine } from "../../ports.ts";
import type { AssessmentQuestion } from "./assessment-state.ts";
import { CAMERA_TESTS, type CameraTest } from "./camera-test.ts";

/** Every key under `assessment.spoken.` that a guided test can say. */
export const ASSESSMENT_SPOKEN_KEYS = [
  "text",
  "practice",
  "ready",
  "sitDown",
  "go",
  "timeUp",
  "place",
  "timing",
  "lift",
  "stageHeld",
  "stageEnded",
  "leg",
  "trialEnded",
  "support",
  "byHandOffered",
] as const;

type SpokenKey = (typeof ASSESSMENT_SPOKEN_KEYS)[number];

const spoken = (key: SpokenKey, values: NonNullable<CueLine["values"]>, priority: CueLine["priority"]): CueLine => ({
  key: `assessment.spoken.${key}`,
  values,
  priority,
});

/** Of lines that wait, only the newest of a priority is said: what must be heard has another than what follows it. */
const HEARD_FIRST = "correct";

/** Word for word. */
export const sayScript = (test: CameraTest): CueLine => spoken("text", { text: ASSESSMENT_SCRIPTS[test] }, HEARD_FIRST);
export const sayPractice = (test: CameraTest): CueLine => spoken("practice", { test }, HEARD_FIRST);
export const sayReady = (test: CameraTest): CueLine => spoken("ready", { at: CAMERA_TESTS[test].at }, "guide");
export const saySitDown = spoken("sitDown", {}, "guide");
export const sayGoNow = spoken("go", {}, "count");
export const sayTimeUp = spoken("timeUp", {}, HEARD_FIRST);
export const sayPlace = (stage: FourStage): CueLine => spoken("place", { stage }, "guide");
export const sayTiming = spoken("timing", {}, "count");
/** ASSESS-4S: the clock of one leg waits for the foot. */
export const sayLift = spoken("lift", {}, "guide");
export const sayStageHeld = spoken("stageHeld", {}, HEARD_FIRST);
export const sayStageEnded = (held: Seconds): CueLine => spoken("stageEnded", { seconds: held }, HEARD_FIRST);
/** @param side the leg that stands */
export const sayLeg = (side: Side, trial: number): CueLine => spoken("leg", { side, trial }, "guide");
export const sayTrialEnded = (held: Seconds): CueLine => spoken("trialEnded", { seconds: held }, HEARD_FIRST);
/** FALL-03, FALL-04. */
export const sayFallStage = (words: string): CueLine => spoken("text", { text: words }, "stop");
export const sayAreYouOk = sayFallStage(FALL_STAGES[0]?.says ?? "");
export const sayByHandOffered = spoken("byHandOffered", {}, "guide");

export const sayQuestion = (question: AssessmentQuestion): CueLine =>
  question === "arms" ? spoken("text", { text: ARMS_QUESTION }, "guide") : spoken("support", {}, "guide");
