import type { z } from "zod";

/** What a case's input decides to: everything that the core says, by the names that cases use. */
export type Actual = Readonly<Record<string, unknown>>;

/** Reads the input of a case and decides it. */
export type CaseKind = (input: unknown) => Actual;

/** @throws {z.ZodError} from the returned function, when the input is not of the schema */
export const caseKind =
  <Schema extends z.ZodType>(schema: Schema, decide: (input: z.output<Schema>) => Actual): CaseKind =>
  (input) =>
    decide(schema.parse(input));
