import { type ApiResult, ok } from "./api-result.ts";
import { type ApiRequest, request, type TokenSource } from "./request.ts";

/** One of the contract's schemas. */
export type Schema<Value> = { readonly parse: (value: unknown) => Value };

/** @throws {ZodError} when the server breaks the contract: our code was wrong */
export const readJson = async <Value>(
  tokens: TokenSource,
  what: ApiRequest,
  schema: Schema<Value>,
): Promise<ApiResult<Value>> => {
  const result = await request(tokens, what);
  return result.kind === "failed" ? result : ok(schema.parse(await result.value.json()));
};
