import { program, role } from "@plumbline/contracts";
import { z } from "zod";
import { programDigest } from "../programs/program-digest.ts";
import { PLUMBLINE, type ProgramRepository, type StoredProgram } from "../programs/program-repository.ts";
import { prefixes, programKey } from "./keys.ts";
import { queryNewest } from "./query-newest.ts";
import { getItem, type Item, putNewItem, type Table, textOf } from "./table.ts";

const { adjustment } = program.shape;
const releasedBy = z.strictObject({ id: z.string(), role });
const stored = program.extend({
  assignedBy: z.union([releasedBy, z.strictObject({ id: z.literal(PLUMBLINE.id), role: z.literal(PLUMBLINE.role) })]),
  // Versions from before doses changed by themselves have none.
  adjustment: adjustment.unwrap().unwrap().extend({ releasedBy }).nullable().default(null),
});

/** A version is one item, written once. */
export function createDynamoProgramRepository(table: Table): ProgramRepository {
  return {
    putProgram: async (patientId, assigned) => {
      const key = programKey(patientId, assigned.version);
      const digest = programDigest(assigned);
      const isNew = await putNewItem(table, {
        ...key,
        digest: { S: digest },
        body: { S: JSON.stringify(assigned) },
      });
      if (isNew) return "created";
      const there = await getItem(table, key);
      return there !== null && textOf(there, "digest") === digest ? "same" : "different";
    },
    getProgram: async (patientId, version) => {
      const item = await getItem(table, programKey(patientId, version));
      return item === null ? null : toProgram(item);
    },
    listPrograms: async (patientId, limit) => {
      const range = [`${prefixes.program}0`, `${prefixes.program}:`] as const;
      return (await queryNewest(table, patientId, range, limit)).map(toProgram);
    },
  };
}

const toProgram = (item: Item): StoredProgram => stored.parse(JSON.parse(textOf(item, "body")));
