import type { Repositories } from "../repositories.ts";
import { haroldsAnswers } from "./sample-answers.ts";
import { dana, harold } from "./sample-people.ts";
import { createSampleWriter } from "./sample-writer.ts";

/**
 * Somebody who answered the questions yesterday: what follows from them waits for his therapist, and so does his program.
 * @param dayAt the moment of an hour and a minute so many days ago, in this machine's time
 */
export async function writeHaroldsChart(
  repositories: Repositories,
  dayAt: (daysAgo: number, hour: number, minute: number) => number,
): Promise<void> {
  const { confirm } = createSampleWriter(repositories, harold, dana);
  await confirm(dayAt(1, 16, 20), {
    answers: haroldsAnswers,
    sharing: { replayConsent: false, emergencyContact: null },
  });
}
