import { z } from "zod";

/** Every operation but the public ones carries this in the OpenAPI document. */
export const bearerSecurity = [{ bearer: [] }];

export const json = <const Schema>(description: string, schema: Schema) => ({
  description,
  content: { "application/json": { schema } },
});

/** OpenAPI 3.1 describes bytes by their media type alone. */
export const binarySchema = z.unknown();
