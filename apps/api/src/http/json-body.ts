import type { ErrorCode } from "@plumbline/contracts";

/** A body that a PUT must have. */
export const jsonBody = <const Schema>(schema: Schema) =>
  ({ required: true, content: { "application/json": { schema } } }) as const;

/** What is refused of a body before anybody looks at what it says; every route with `jsonBody` declares these. */
export const bodyProblems = [
  "request-invalid",
  "body-malformed",
  "body-invalid",
  "body-too-large",
  "content-type-unsupported",
] as const satisfies readonly ErrorCode[];
