import type { ChartEvent } from "../chart/chart-event.ts";
import { decideEvent } from "../chart/decide-event.ts";
import { type Told, told } from "./chart.ts";
import { eventContext } from "./event-context.ts";

/** What follows from an event of 20 March. @throws {TypeError} when `told` made no event of it */
export const decideTold = (event: Told<ChartEvent>, known = eventContext()) => {
  const entry = told(20, event);
  if (entry.is !== "event") throw new TypeError("not an event");
  return decideEvent(entry.event, known);
};

/** The same, as id, rule and text of each alert. */
export const alertsOfTold = (event: Told<ChartEvent>, known = eventContext()) =>
  decideTold(event, known).alerts.map(({ id, rule, text }) => [id, rule, text]);
