import type { Chart, Program } from "@plumbline/contracts";
import { versionsOf } from "./versions-of.ts";

/**
 * The newest version that a person assigned: those after it changed nothing but doses (PROG-06, PROG-07), and neither days
 * nor exercises. Of the known ones the oldest, where all are Plumbline's; null before the first program.
 */
export const lastAssigned = (chart: Pick<Chart, "program" | "earlierPrograms">): Program | null => {
  const versions = versionsOf(chart);
  return versions.find(({ adjustment }) => adjustment === null) ?? versions.at(-1) ?? null;
};
