import { dayOf, weekdayOf } from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import type { Repositories } from "../repositories.ts";
import { localTime } from "./local-time.ts";
import { margaretsProgram } from "./margarets-program.ts";
import { margaretsAnswers } from "./sample-answers.ts";
import { dana, margaret } from "./sample-people.ts";
import { createSampleWriter } from "./sample-writer.ts";

const MINUTE = 60_000;

/** Days ago, pain before and after, effort, minutes walked. It aches a little in the middle of the second week. */
export const margaretsDays = [
  [21, 1, 1, 3, 20],
  [20, 1, 2, 3, 0],
  [18, 2, 2, 4, 25],
  [17, 1, 1, 4, 0],
  [15, 2, 2, 4, 30],
  [14, 1, 1, 3, 0],
  [12, 1, 2, 5, 20],
  [11, 1, 1, 4, 0],
  [10, 2, 4, 7, 0],
  [8, 2, 2, 3, 20],
  [7, 1, 1, 4, 0],
  [5, 1, 1, 5, 30],
  [4, 1, 2, 4, 0],
  [3, 0, 0, 3, 25],
  [2, 1, 1, 4, 0],
  [1, 0, 1, 4, 30],
] as const;

/**
 * Three weeks of somebody who has answered the questions, asked for squats, got a program with them, and tells how it goes.
 * @param dayAt the moment of an hour and a minute so many days ago, in this machine's time
 */
export async function writeMargaretsChart(
  repositories: Repositories,
  dayAt: (daysAgo: number, hour: number, minute: number) => number,
): Promise<void> {
  const { confirm, tell, decide, assign, acknowledge } = createSampleWriter(repositories, margaret, dana);
  const contact = { name: "Peter Oakes", reach: "peter.oakes@example.org", hasAgreed: true };
  await confirm(dayAt(24, 10, 0), {
    answers: margaretsAnswers,
    sharing: { replayConsent: true, emergencyContact: contact },
  });
  const asked = await tell(dayAt(23, 10, 30), { kind: "unlock-request", item: "squat" });
  await acknowledge(dayAt(22, 15, 0), `${asked}-1`, {
    choice: "called",
    note: "Talked about squats; chair behind her.",
  });
  const reason = "Stands up well without hands. A chair stands behind her, the counter is in reach.";
  await decide(dayAt(22, 15, 5), { kind: "approval", item: "squat", until: null, reason });
  const assignedAt = dayAt(22, 15, 10);
  const content = await margaretsProgram(repositories, assignedAt);
  await assign(assignedAt, {
    content,
    reviewOn: null,
    overrides: [],
  });

  for (const [daysAgo, before, after, rpe, walked] of margaretsDays) {
    const at = (minutes: number): number => dayAt(daysAgo, 9, 0) + minutes * MINUTE;
    const about = { site: after > 2 ? "other" : "none", onset: "usual", sessionId: null } as const;
    await tell(at(0), { kind: "daily-check", answers: NOTHING });
    await tell(at(1), { kind: "pain", phase: "before", score: before, exercise: null, ...about });
    const weekday = weekdayOf(dayOf(localTime(at(0))));
    const planned = content.exercises.filter(({ days }) => days.includes(weekday)).map(({ exercise }) => exercise);
    for (const exercise of new Set<ExerciseId>(["sit_to_stand", ...planned])) {
      await tell(at(9), { kind: "effort", rpe, exercise, sessionId: null });
    }
    const told = await tell(at(20), { kind: "pain", phase: "after", score: after, exercise: "sit_to_stand", ...about });
    if (after > 2) {
      const word = { choice: "called", note: "Tired knees after gardening. She rests a day." } as const;
      await acknowledge(at(300), `${told}-1`, word);
    }
    if (walked === 0) continue;
    const date = dayOf(localTime(at(0)));
    await tell(at(480), {
      kind: "activity",
      activity: "walking",
      date,
      minutes: walked,
      effort: 3,
      pain: 1,
      note: "",
    });
  }
}

const NOTHING = {
  fall: "no",
  chestPain: false,
  fainting: false,
  weaknessOrNumbness: false,
  bladderOrBowel: false,
  suddenPain: null,
} as const;
