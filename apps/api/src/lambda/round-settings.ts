import { z } from "zod";

const environment = z.object({ TABLE_NAME: z.string().min(3) });

/** @throws {ZodError} when something is missing: the function was deployed wrongly */
export function readRoundSettings(variables: Readonly<Record<string, string | undefined>>): {
  readonly tableName: string;
} {
  return { tableName: environment.parse(variables).TABLE_NAME };
}
