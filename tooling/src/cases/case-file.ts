import { readFile } from "node:fs/promises";
import { z } from "zod";

const decisionCase = z.object({
  id: z.string().min(1),
  kind: z.string(),
  title: z.string().default(""),
  input: z.record(z.string(), z.unknown()),
  expected: z.record(z.string(), z.unknown()),
});

export type DecisionCase = z.output<typeof decisionCase>;

/** Cases are read one by one later, so that each unreadable one can be named. */
const caseFile = z.object({ schemaVersion: z.literal(1), cases: z.array(decisionCase).min(1) });

/** The file is no file of decision cases. */
export class CaseFileError extends Error {
  override readonly name = "CaseFileError";
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @throws {CaseFileError} when the file is missing, no JSON or not of the schema */
export const readCaseFile = async (file: string): Promise<readonly DecisionCase[]> => {
  try {
    const parsed = caseFile.safeParse(JSON.parse(await readFile(file, "utf8")));
    if (parsed.success) return parsed.data.cases;
    throw new CaseFileError(z.prettifyError(parsed.error));
  } catch (error) {
    throw new CaseFileError(`${file}: not a file of decision cases: ${messageOf(error)}`);
  }
};
