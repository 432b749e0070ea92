import { type ErrorCode, problem } from "@plumbline/contracts";
import { type StatusOf, statusOf, titleOf } from "../problem.ts";

type ProblemDeclaration = {
  readonly description: string;
  readonly content: { readonly "application/problem+json": { readonly schema: typeof problem } };
};

/** Declares refusals in the OpenAPI document. The type-checker compares them with what the handler can answer. */
export function problemResponses<Code extends ErrorCode>(
  ...codes: readonly Code[]
): { readonly [Status in StatusOf<Code>]: ProblemDeclaration } {
  const statuses = [...new Set(codes.map(statusOf))];
  const declared = statuses.map((status): [number, ProblemDeclaration] => [
    status,
    {
      description: codes
        .filter((code) => statusOf(code) === status)
        .map((code) => `${code}: ${titleOf(code)}`)
        .join("\n\n"),
      content: { "application/problem+json": { schema: problem } },
    },
  ]);
  return Object.fromEntries(declared) as { readonly [Status in StatusOf<Code>]: ProblemDeclaration };
}
