import { buildStarterProgram, contentOf, dayOf, readChart, startingDose } from "@plumbline/clinical";
import { type ProgramContent, toDose } from "@plumbline/contracts";
import { findExercise } from "@plumbline/exercises";
import { readEntries } from "../chart/read-entries.ts";
import { toSentContent } from "../programs/refusals-of-program.ts";
import type { Repositories } from "../repositories.ts";
import { localTime } from "./local-time.ts";
import { margaret } from "./sample-people.ts";

/** What the rules propose for her chart as it is then, and squats on Saturdays, which her therapist has approved. */
export async function margaretsProgram({ charts, clinic }: Repositories, at: number): Promise<ProgramContent> {
  const today = dayOf(localTime(at));
  const entries = await readEntries(charts, margaret.subject, at);
  const { status, intake } = readChart(entries, today, await clinic.listRecords());
  if (intake === null) return { exercises: [], aerobic: null, message: "" };
  const starter = buildStarterProgram({ status, profile: intake.answers, goals: [] });
  const content = toSentContent(contentOf(starter));
  const squat = findExercise("squat");
  const dose = squat === null ? null : startingDose(squat, "B", intake.answers);
  const squats: ProgramContent["exercises"] =
    dose === null ? [] : [{ exercise: "squat", days: ["Sat"], dose: toDose(dose) }];
  return {
    ...content,
    exercises: [...content.exercises, ...squats],
    message: "A little on most days. Keep the counter within reach.",
  };
}
