import { isLocalDate, localDate } from "@plumbline/clinical";
import { fromDose, programContent, toDose } from "@plumbline/contracts";
import { EXERCISE_IDS, type ExerciseId } from "@plumbline/exercises";
import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { type Pending, score, type VisitMemory, type VisitPlan } from "@plumbline/session";

const field = (stored: object, name: string): unknown => Reflect.get(stored, name);

const timeIn = (stored: object, name: string): Milliseconds | null => {
  const value = field(stored, name);
  return typeof value === "number" && Number.isFinite(value) ? milliseconds(value) : null;
};

const exerciseOf = (value: unknown): ExerciseId | null => EXERCISE_IDS.find((id) => id === value) ?? null;

const pendingIn = (stored: object): Pending | null => {
  const pending = field(stored, "pending");
  if (typeof pending !== "object" || pending === null) return null;
  const sessionId = field(pending, "sessionId");
  const exercise = exerciseOf(field(pending, "exercise"));
  const pain = field(pending, "pain");
  if (typeof sessionId !== "string" || exercise === null) return null;
  const isScore = typeof pain === "number" && Number.isInteger(pain) && pain >= 0 && pain <= 10;
  return { sessionId, exercise, pain: isScore ? score(pain) : null };
};

/** How far a visit had come when its tab was closed. */
export const parseVisitMemory = (stored: unknown): VisitMemory | null => {
  if (typeof stored !== "object" || stored === null) return null;
  const [day, at, done] = [field(stored, "day"), timeIn(stored, "at"), field(stored, "done")];
  if (typeof day !== "string" || !isLocalDate(day) || at === null || !Array.isArray(done)) return null;
  return {
    day: localDate(day),
    at,
    startedAt: timeIn(stored, "startedAt"),
    isDailyAnswered: field(stored, "isDailyAnswered") === true,
    isPreChecked: field(stored, "isPreChecked") === true,
    isPainBeforeTold: field(stored, "isPainBeforeTold") === true,
    pending: pendingIn(stored),
    done: done.flatMap((one: unknown) => exerciseOf(one) ?? []),
  };
};

/** The plan of the day with which a visit began, as it is kept: a newer version of the program does not change it. */
export type KeptPlan = { readonly day: string; readonly plan: VisitPlan };

export const toKeptPlan = ({ day, plan }: KeptPlan): unknown => ({
  day,
  programVersion: plan.programVersion,
  exercises: plan.items.map(({ exercise, dose }) => ({ exercise, days: ["Mon"], dose: toDose(dose) })),
});

export const parseKeptPlan = (stored: unknown): KeptPlan | null => {
  if (typeof stored !== "object" || stored === null) return null;
  const [day, version] = ["day", "programVersion"].map((name) => field(stored, name));
  const content = programContent.safeParse({ exercises: field(stored, "exercises"), aerobic: null, message: "" });
  if (typeof day !== "string" || !content.success) return null;
  return {
    day,
    plan: {
      items: content.data.exercises.map(({ exercise, dose }) => ({ exercise, dose: fromDose(dose) })),
      programVersion: typeof version === "number" ? version : null,
    },
  };
};
