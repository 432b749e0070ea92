import type { CheckId, NotMeasurableReason, Side, Sides, View } from "@plumbline/motion";
import type { CueLine } from "./ports.ts";

/** Every key under `spoken.` that a session can say; checks and frozen reasons bring their own keys. */
export const SPOKEN_KEYS = [
  "stepIntoView",
  "raiseHand",
  "countOnlyOffered",
  "countdown",
  "go",
  "count",
  "praise1",
  "praise2",
  "praise3",
  "getIntoPlace",
  "holdStarted",
  "holdSeconds",
  "holdDone",
  "otherSide",
  "minutesLeft",
  "secondsLeft",
  "leastTimeDone",
  "press",
  "pressSeconds",
  "relax",
  "holdNoted",
  "viewHint",
  "setDone",
  "restOver",
  "paused",
  "cameraTooSlow",
  "movementOver",
] as const;

type SpokenKey = (typeof SPOKEN_KEYS)[number];

const spoken = (key: SpokenKey, priority: CueLine["priority"], values?: CueLine["values"]): CueLine =>
  values === undefined ? { key: `spoken.${key}`, priority } : { key: `spoken.${key}`, values, priority };

export const sayStepIntoView = spoken("stepIntoView", "guide");
export const sayRaiseHand = spoken("raiseHand", "guide");
export const sayCountOnlyOffered = spoken("countOnlyOffered", "guide");
export const sayCountdown = (seconds: number): CueLine => spoken("countdown", "count", { seconds });
export const sayGo = spoken("go", "count");
export const sayCount = (count: number): CueLine => spoken("count", "count", { count });
/** Before a hold that the clock times. @param side null where the whole body holds */
export const sayGetIntoPlace = (side: Side | null): CueLine =>
  spoken("getIntoPlace", "guide", { side: side ?? "both" });
/** @param side null where the whole body holds */
export const sayHoldStarted = (side: Side | null): CueLine => spoken("holdStarted", "guide", { side: side ?? "both" });
export const sayHoldSeconds = (seconds: number): CueLine => spoken("holdSeconds", "count", { seconds });
export const sayHoldDone = (done: number, holds: number): CueLine => spoken("holdDone", "guide", { done, holds });
/** Whoever must show the camera the other side turns the chair round; whoever steps aside goes the other way. */
export const sayOtherSide = (sides: Sides | null): CueLine =>
  spoken("otherSide", "guide", { how: sides === "nearer" ? "chair" : sides === "direction" ? "way" : "leg" });
export const sayMinutesLeft = (minutes: number): CueLine => spoken("minutesLeft", "guide", { minutes });
export const saySecondsLeft = (seconds: number): CueLine => spoken("secondsLeft", "count", { seconds });
/** The shortest time of the dose is done; more is welcome. */
export const sayLeastTimeDone = (minutes: number): CueLine => spoken("leastTimeDone", "guide", { minutes });
/** Timer mode: "Press… 2, 3, 4, 5. Relax." */
export const sayPress = spoken("press", "count");
export const sayPressSeconds = (seconds: number): CueLine => spoken("pressSeconds", "count", { seconds });
export const sayRelax = spoken("relax", "count");
/** A hold that the patient confirmed: told apart from the seconds that are counted, too. */
export const sayHoldNoted = (count: number): CueLine => spoken("holdNoted", "guide", { count });
/** EX-VIEW: "Turn sideways" or "to face me", "so that I can also check your form." */
export const sayViewHint = (view: View): CueLine => spoken("viewHint", "guide", { view });
export const saySetDone = (set: number, sets: number): CueLine => spoken("setDone", "guide", { set, sets });
export const sayRestOver = spoken("restOver", "guide");
export const sayPaused = spoken("paused", "guide");
/** REP-08. */
export const sayCameraTooSlow = spoken("cameraTooSlow", "stop");
export const sayMovementOver = spoken("movementOver", "guide");

const PRAISES = [spoken("praise1", "guide"), spoken("praise2", "guide"), spoken("praise3", "guide")] as const;

/** The praises in turn. */
export const sayPraise = (timesSaid: number): CueLine => PRAISES[timesSaid % PRAISES.length] ?? PRAISES[0];

export const sayCheck = (check: CheckId, priority: "stop" | "correct" | "guide"): CueLine => ({
  key: `checks.${check}.cue`,
  priority,
});

/** EX-REFUSE and its like: what is wrong and how to mend it. `view` is the one that the exercise recommends. */
export const sayNotMeasurable = (reason: NotMeasurableReason, view: View): CueLine => ({
  key: `notMeasurable.${reason}.mend`,
  values: { view },
  priority: "guide",
});
