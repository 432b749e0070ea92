import { type ApiFailure, type ApiResult, failed, ok, type Refusal } from "./api-result.ts";

/** Where tokens come from. */
export type TokenSource = {
  readonly accessToken: () => Promise<string | null>;
  readonly renew: () => Promise<boolean>;
};

export type ApiRequest = {
  readonly method: "GET" | "PUT" | "DELETE";
  /** Under `/api/v1`, ids only: nothing that says anything about a person's health. */
  readonly path: string;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
};

const failureOf = (status: number): ApiFailure => {
  if (status === 401) return "signed-out";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  return status === 408 || status === 429 || status >= 500 ? "unreachable" : "refused";
};

/** What is read of a problem document; no answer of a proxy in between breaks it. */
type ProblemLike = { readonly code?: unknown; readonly refusals?: unknown };

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "object" && value !== null && "item" in value && "rules" in value && Array.isArray(value.rules);

const failureIn = async (response: Response): Promise<ApiResult<never>> => {
  const body: unknown = await response.json().catch(() => null);
  const { code, refusals }: ProblemLike = typeof body === "object" && body !== null ? body : {};
  const failure = failureOf(response.status);
  const name = typeof code === "string" ? code : `http-${response.status}`;
  return failed(failure, name, Array.isArray(refusals) ? refusals.filter(isRefusal) : []);
};

const bodyOf = ({ json, bytes }: ApiRequest): Pick<RequestInit, "body" | "headers"> => {
  if (bytes !== undefined) {
    return { body: Uint8Array.from(bytes), headers: { "Content-Type": "application/octet-stream" } };
  }
  return json === undefined ? {} : { body: JSON.stringify(json), headers: { "Content-Type": "application/json" } };
};

const ask = (request: ApiRequest, token: string): Promise<Response> => {
  const { body, headers } = bodyOf(request);
  return fetch(`/api/v1${request.path}`, {
    method: request.method,
    headers: { ...headers, Authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body }),
    cache: "no-store",
  });
};

/** One request as the person who is signed in; a token that the server no longer accepts is renewed once. */
export const request = async (tokens: TokenSource, what: ApiRequest): Promise<ApiResult<Response>> => {
  try {
    const token = await tokens.accessToken();
    if (token === null) return failed("signed-out", "no-token");
    const first = await ask(what, token);
    const fresh = first.status === 401 && (await tokens.renew()) ? await tokens.accessToken() : null;
    const response = fresh === null ? first : await ask(what, fresh);
    return response.ok ? ok(response) : await failureIn(response);
  } catch {
    // fetch rejects without a network, and so does renewing.
    return failed("unreachable", "no-network");
  }
};
