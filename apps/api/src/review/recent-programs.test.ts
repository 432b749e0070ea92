import { expect, test } from "vitest";
import { createMemoryRepositories } from "../testing/memory-repositories.ts";
import { program, today } from "../testing/test-review.ts";
import { dayRecordsBefore } from "./day-records.ts";
import { recentPrograms } from "./recent-programs.ts";

test("[PROG-10] four weeks of plans are known, also where doses changed by themselves three times a day", async () => {
  const { programs } = createMemoryRepositories();
  for (let version = 1; version <= 90; version++) {
    const day = String(Math.ceil(version / 3)).padStart(2, "0");
    await programs.putProgram("margaret", program(version, `2026-09-${day}`));
  }
  const days = dayRecordsBefore(today, 28, await recentPrograms(programs, "margaret"), []);
  // Mondays and Thursdays.
  expect(days.filter(({ prescribed }) => prescribed > 0)).toHaveLength(8);
});
