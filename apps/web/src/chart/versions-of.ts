import type { Chart, Program } from "@plumbline/contracts";

/** The versions of a patient's program that are known, the newest first; empty before the first one. */
export const versionsOf = ({
  program,
  earlierPrograms,
}: Pick<Chart, "program" | "earlierPrograms">): readonly Program[] =>
  program === null ? [] : [program, ...earlierPrograms];
