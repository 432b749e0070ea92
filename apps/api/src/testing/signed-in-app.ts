import { problem, type SessionUpload } from "@plumbline/contracts";
import { createTokenVerifier } from "../access/verify-token.ts";
import { createApp } from "../app.ts";
import type { LogEvent, LogFields } from "../log.ts";
import { createTestDependencies } from "./test-dependencies.ts";
import { createTestTokens, testTokenConfiguration } from "./test-tokens.ts";

const tokens = await createTestTokens();
const verifyToken = createTokenVerifier(testTokenConfiguration, tokens.keySet);
const tokenOfPatient = await tokens.sign("patient-1", { groups: ["patient"] });
export const tokenOfOther = await tokens.sign("patient-2", { groups: ["patient"] });

/** What every app of this file's importer has logged so far. */
export const loggedLines: (readonly [LogEvent, LogFields])[] = [];

/** An app with empty stores, and the requests of a signed-in patient. */
export function openApp() {
  const app = createApp(createTestDependencies({ verifyToken, log: (...line) => loggedLines.push(line) }));
  const send = async (path: string, init: RequestInit = {}, token = tokenOfPatient): Promise<Response> =>
    app.request(`/api/v1${path}`, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } });
  return {
    send,
    putSession: (session: SessionUpload, token?: string) =>
      send(`/sessions/${session.sessionId}`, json(JSON.stringify(session)), token),
    putTrace: (sessionId: string, body: BodyInit) =>
      send(`/sessions/${sessionId}/trace`, {
        method: "PUT",
        headers: { "Content-Type": "application/octet-stream" },
        body,
      }),
  };
}

export function json(body: string, type = "application/json"): RequestInit & { readonly headers: HeadersInit } {
  return { method: "PUT", headers: { "Content-Type": type }, body };
}

/** @throws when the answer is no problem document */
export async function codeOf(response: Response): Promise<readonly [status: number, code: string]> {
  const { status, code } = problem.parse(await response.json());
  return [status === response.status ? status : Number.NaN, code];
}
