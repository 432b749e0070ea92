import { existsSync } from "node:fs";
import { z } from "zod";
import { toInstant } from "../instant.ts";
import type { Repositories } from "../repositories.ts";
import { type DataFolder, readJson } from "./data-folder.ts";
import { writeHaroldsChart } from "./harolds-chart.ts";
import { writeMargaretsChart } from "./margarets-chart.ts";
import { writePrivateFile } from "./private-file.ts";

const note = z.object({ today: z.iso.datetime(), isDone: z.boolean() });

/**
 * The charts of the sample people: once in the life of a folder, by the same use-cases and rules as real ones. Interrupted,
 * it goes on from the day of the first try: ids and times come from that day, so nothing is stored twice. Ines has none, so
 * that the whole way can be tried.
 * @param now milliseconds since 1970
 */
export async function createSampleCharts(folder: DataFolder, repositories: Repositories, now: number): Promise<void> {
  const earlier = existsSync(folder.charts) ? note.parse(readJson(folder.charts)) : null;
  if (earlier?.isDone === true) return;
  const today = earlier?.today ?? toInstant(now);
  const write = (isDone: boolean) => writePrivateFile(folder.charts, `${JSON.stringify({ today, isDone })}\n`);
  write(false);
  const dayAt = (daysAgo: number, hour: number, minute: number): number => {
    const day = new Date(today);
    return new Date(day.getFullYear(), day.getMonth(), day.getDate() - daysAgo, hour, minute).getTime();
  };
  await writeMargaretsChart(repositories, dayAt);
  await writeHaroldsChart(repositories, dayAt);
  write(true);
}
