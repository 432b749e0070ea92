import {
  alertQueue,
  chart,
  type Intake,
  problem,
  type SentPatientEvent,
  type SentTherapistEvent,
} from "@plumbline/contracts";
import { beginGrantStory, dana, margaret } from "./grant-story.ts";

/** Margaret and Dana, who may see her, and an empty chart. */
export async function beginChartStory({ isLetIn = true } = {}) {
  const story = await beginGrantStory();
  if (isLetIn) {
    await story.invite();
    await story.accept();
  }
  const { send } = story;
  return {
    ...story,
    tell: (event: SentPatientEvent, token = margaret) => send(token, "PUT", `/events/${event.id}`, event),
    decide: (event: SentTherapistEvent, token = dana) =>
      send(token, "PUT", `/patients/margaret/events/${event.id}`, event),
    confirm: (intake: Intake, token = margaret) => send(token, "PUT", `/intakes/${intake.version}`, intake),
    readChart: async (token = margaret) => chart.parse(await (await send(token, "GET", "/chart")).json()),
    readQueue: async (token = dana) => alertQueue.parse(await (await send(token, "GET", "/alerts")).json()).entries,
    acknowledge: (alertId: string, word: unknown, token = dana) =>
      send(token, "PUT", `/patients/margaret/alerts/${alertId}/acknowledgement`, word),
  };
}

/** @throws when the answer is no problem document */
export async function refusalOf(response: Response) {
  const { status, code, refusals } = problem.parse(await response.json());
  return refusals === undefined ? [status, code] : [status, code, refusals];
}
