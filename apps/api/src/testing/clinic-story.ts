import { clinicLog } from "@plumbline/contracts";
import { beginChartStory } from "./chart-story.ts";
import { dana } from "./grant-story.ts";

/** Margaret and Dana, and the numbers of their clinic. */
export async function beginClinicStory() {
  const story = await beginChartStory();
  const { send } = story;
  return {
    ...story,
    set: (version: number, change: unknown, token = dana) => send(token, "PUT", `/clinic-numbers/${version}`, change),
    readLog: async (token = dana) =>
      clinicLog.parse(await (await send(token, "GET", "/clinic-numbers")).json()).records,
  };
}
