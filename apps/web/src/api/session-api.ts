import { LARGEST_PAGE, type SessionPage, sessionPage } from "@plumbline/contracts";
import type { ApiResult } from "./api-result.ts";
import { readJson } from "./read-json.ts";
import type { TokenSource } from "./request.ts";

/** The patient's own sessions at the server. */
export type SessionApi = {
  /** The newest ones, newest first: as many as a page holds. */
  readonly newest: () => Promise<ApiResult<SessionPage>>;
};

export const createSessionApi = (tokens: TokenSource): SessionApi => ({
  newest: () => readJson(tokens, { method: "GET", path: `/sessions?limit=${LARGEST_PAGE}` }, sessionPage),
});
