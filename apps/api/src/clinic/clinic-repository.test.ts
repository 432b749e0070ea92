import { afterAll, describe, expect, test } from "vitest";
import { createDynamoRepositories } from "../dynamodb/dynamo-repositories.ts";
import { createMemoryClinicRepository } from "../testing/memory-clinic-repository.ts";
import { openTestTable } from "../testing/test-table.ts";
import type { ClinicRepository, StoredClinicRecord } from "./clinic-repository.ts";

// Tables of their own: a deployment has one clinic.
const { client, name, close } = await openTestTable();
afterAll(close);

const implementations: readonly (readonly [string, ClinicRepository])[] = [
  ["in memory", createMemoryClinicRepository()],
  ["DynamoDB", createDynamoRepositories(client, name).clinic],
];

const first: StoredClinicRecord = {
  version: 1,
  number: "painSevere",
  was: 8,
  value: 7,
  from: "2026-10-05",
  at: "2026-10-04T09:30:00.000Z",
  by: "dana",
  reason: "Our patients call too late.",
};

describe.each(implementations)("the clinic's log, %s", (_, clinic) => {
  test("keeps each version once, as it was written first, the oldest first", async () => {
    expect(await clinic.listRecords()).toEqual([]);
    for (const version of [10, 2]) await clinic.putRecord({ ...first, version });
    expect(await clinic.putRecord(first)).toBe("created");
    expect(await clinic.putRecord({ ...first, at: "2026-10-04T10:00:00.000Z", from: "2026-10-06" })).toBe("same");
    for (const other of [{ value: 8 }, { by: "rival" }, { reason: "Because." }, { number: "painStop" as const }]) {
      expect(await clinic.putRecord({ ...first, ...other })).toBe("different");
    }
    expect(await clinic.listRecords()).toEqual([first, { ...first, version: 2 }, { ...first, version: 10 }]);
  });

  test("of many who write a version at once, one does", async () => {
    const asked = Array.from({ length: 8 }, (_each, index) => ({ ...first, version: 11, by: `therapist-${index}` }));
    const outcomes = await Promise.all(asked.map((record) => clinic.putRecord(record)));
    expect(outcomes.filter((outcome) => outcome === "created")).toHaveLength(1);
  });
});
