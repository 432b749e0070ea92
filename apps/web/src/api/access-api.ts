import { type AuditPage, auditPage, type Grant, grant, grantList } from "@plumbline/contracts";
import { type ApiResult, ok } from "./api-result.ts";
import { readJson } from "./read-json.ts";
import { request, type TokenSource } from "./request.ts";

/** What a patient asks the server for about who sees their sessions. */
export type AccessApi = {
  readonly grants: () => Promise<ApiResult<readonly Grant[]>>;
  readonly accept: (invitationId: string, code: string) => Promise<ApiResult<Grant>>;
  readonly end: (grantId: string) => Promise<ApiResult<null>>;
  readonly audit: (cursor: string | null) => Promise<ApiResult<AuditPage>>;
};

export const createAccessApi = (tokens: TokenSource): AccessApi => ({
  grants: async () => {
    const result = await readJson(tokens, { method: "GET", path: "/grants" }, grantList);
    return result.kind === "failed" ? result : ok(result.value.grants);
  },
  accept: (invitationId, code) =>
    readJson(tokens, { method: "PUT", path: `/grants/${invitationId}`, json: { code } }, grant),
  end: async (grantId) => {
    const result = await request(tokens, { method: "DELETE", path: `/grants/${grantId}` });
    return result.kind === "failed" ? result : ok(null);
  },
  audit: (cursor) =>
    readJson(tokens, { method: "GET", path: `/audit${cursor === null ? "" : `?cursor=${cursor}`}` }, auditPage),
});
