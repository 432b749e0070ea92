import { parseArgs } from "node:util";
import type { Person, Sex } from "@plumbline/clinical";
import { RECORDED_TESTS, type RecordedTest } from "@plumbline/session";

/** What is known of the person; null where not both of age and sex were given: then there is no norm. */
export type TestRequest = { readonly test: RecordedTest; readonly person: Person | null };

export type AnalyseOptions = {
  readonly exercise: string;
  /** null to count the exercise only. */
  readonly assessment: TestRequest | null;
  readonly files: readonly string[];
};

/** What the user asked for makes no sense. */
export class AnalyseUsageError extends Error {
  override readonly name = "AnalyseUsageError";
}

const TESTS = Object.keys(RECORDED_TESTS).join("|");

export const ANALYSE_USAGE = `usage: npm run --silent analyse -- --exercise ID FILE…
       npm run --silent analyse -- --assessment ${TESTS}
         [--age YEARS --sex male|female|undisclosed] FILE…`;

const isTest = (text: string): text is RecordedTest => Object.hasOwn(RECORDED_TESTS, text);
const isSex = (text: string): text is Sex => text === "male" || text === "female" || text === "undisclosed";

const OLDEST = 120;

const readAge = (text: string): number => {
  const age = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (age <= OLDEST) return age;
  throw new AnalyseUsageError(`--age takes whole years from 0 to ${OLDEST}, not "${text}"`);
};

const readSex = (text: string): Sex => {
  if (isSex(text)) return text;
  throw new AnalyseUsageError(`--sex takes male, female or undisclosed, not "${text}"`);
};

const readPerson = (age: string | undefined, sex: string | undefined): Person | null => {
  const known = { age: age === undefined ? null : readAge(age), sex: sex === undefined ? null : readSex(sex) };
  return known.age === null || known.sex === null ? null : { age: known.age, sex: known.sex };
};

const readTest = (text: string): RecordedTest => {
  if (isTest(text)) return text;
  throw new AnalyseUsageError(`--assessment takes ${TESTS}, not "${text}"`);
};

const parseWords = (words: readonly string[]) => {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...words],
      options: { exercise: text, assessment: text, age: text, sex: text },
      allowPositionals: true,
    });
  } catch (error) {
    throw new AnalyseUsageError(error instanceof Error ? error.message : String(error));
  }
};

/** @throws {AnalyseUsageError} */
export const readAnalyseOptions = (words: readonly string[]): AnalyseOptions => {
  const { values, positionals: files } = parseWords(words);
  const { exercise, assessment, age, sex } = values;
  if (files.length === 0) throw new AnalyseUsageError("no FILE is given");
  if (assessment !== undefined) {
    if (exercise !== undefined) throw new AnalyseUsageError("--exercise and --assessment exclude each other");
    const test = readTest(assessment);
    return { exercise: RECORDED_TESTS[test], assessment: { test, person: readPerson(age, sex) }, files };
  }
  if (age !== undefined || sex !== undefined) throw new AnalyseUsageError("--age and --sex belong to --assessment");
  if (!exercise) throw new AnalyseUsageError("neither --exercise nor --assessment is given");
  return { exercise, assessment: null, files };
};
