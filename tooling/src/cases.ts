/**
 * `npm run --silent cases -- FILE…`: decides decision cases with the clinical core, prints those that fail, and on the
 * last line how many passed and failed. Exit code 1: a case failed; 2: a file, or a case in it, cannot be read.
 */
import { CaseFileError, type DecisionCase, readCaseFile } from "./cases/case-file.ts";
import { runCase } from "./cases/run-case.ts";

const USAGE = "usage: npm run --silent cases -- FILE…";

type Tally = { readonly passed: number; readonly failed: number; readonly unreadable: number };

const NONE: Tally = { passed: 0, failed: 0, unreadable: 0 };

const report = (decisionCase: DecisionCase): Tally => {
  const { id, title, expected } = decisionCase;
  const outcome = runCase(decisionCase);
  switch (outcome.kind) {
    case "passed":
      return { ...NONE, passed: 1 };
    case "failed":
      console.log(`${id} failed: ${title} (${outcome.differs.join(", ")})`);
      console.log(`  expected ${JSON.stringify(expected)}`);
      console.log(`  actual   ${JSON.stringify(outcome.actual)}`);
      return { ...NONE, failed: 1 };
    case "unreadable":
      console.log(`${id} cannot be read: ${outcome.why}`);
      console.error(`${id}: not of the schema: ${outcome.why}`);
      return { ...NONE, failed: 1, unreadable: 1 };
  }
};

const reportFile = async (file: string): Promise<readonly Tally[]> => {
  try {
    return (await readCaseFile(file)).map(report);
  } catch (error) {
    if (!(error instanceof CaseFileError)) throw error;
    console.error(error.message);
    return [{ ...NONE, failed: 1, unreadable: 1 }];
  }
};

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const tallies: Tally[] = [];
  for (const file of files) tallies.push(...(await reportFile(file)));
  const count = (of: keyof Tally): number => tallies.reduce((sum, tally) => sum + tally[of], 0);
  console.log(`${count("passed")} passed, ${count("failed")} failed`);
  if (count("failed") > 0) process.exitCode = count("unreadable") > 0 ? 2 : 1;
}
