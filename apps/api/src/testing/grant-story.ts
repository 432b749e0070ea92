import { caseloadPage, problem } from "@plumbline/contracts";
import { createTokenVerifier } from "../access/verify-token.ts";
import { createApp } from "../app.ts";
import type { ApiDependencies } from "../dependencies.ts";
import { createTestDependencies, TEST_NOW } from "./test-dependencies.ts";
import { createTestSession, testUlid } from "./test-session.ts";
import { createTestTokens, testTokenConfiguration } from "./test-tokens.ts";

const YEAR_SECONDS = 60 * 60 * 24 * 365;
const tokens = await createTestTokens();
const sign = (subject: string, role: string) => tokens.sign(subject, { groups: [role], expiresIn: YEAR_SECONDS });

/** Tokens of two patients and two therapists, good for a year. */
export const margaret = await sign("margaret", "patient");
export const ines = await sign("ines", "patient");
export const dana = await sign("dana", "therapist");
export const rival = await sign("rival", "therapist");

export const invitationId = testUlid(700);
const code = "ABCD2345";

/** Margaret has one session, and nobody has access to anything yet. */
export async function beginGrantStory() {
  let now = TEST_NOW;
  let dependencies = createTestDependencies({
    verifyToken: createTokenVerifier(testTokenConfiguration, tokens.keySet),
    now: () => now,
  });
  await dependencies.people.putPerson({
    subject: "margaret",
    role: "patient",
    name: "Margaret Oakes",
  });
  await dependencies.people.putPerson({
    subject: "dana",
    role: "therapist",
    name: "Dana Whitfield",
  });
  await dependencies.sessions.putSession("margaret", createTestSession());

  async function ask(token: string, path: string, init: RequestInit): Promise<Response> {
    const request = new Request(`https://plumbline.example/api/v1${path}`, init);
    request.headers.set("Authorization", `Bearer ${token}`);
    return createApp(dependencies).fetch(request);
  }
  const sendRaw = (token: string, method: string, path: string, body: string, type: string): Promise<Response> =>
    ask(token, path, { method, body, headers: { "Content-Type": type } });
  const send = (token: string, method: string, path: string, body?: unknown): Promise<Response> =>
    body === undefined
      ? ask(token, path, { method })
      : sendRaw(token, method, path, JSON.stringify(body), "application/json");

  return {
    send,
    sendRaw,
    /** What is behind the app just now. */
    behind: (): ApiDependencies => dependencies,
    invite: (token = dana, id = invitationId) => send(token, "PUT", `/invitations/${id}`),
    accept: (token = margaret, id = invitationId, given = code) => send(token, "PUT", `/grants/${id}`, { code: given }),
    end: (token = margaret, id = invitationId) => send(token, "DELETE", `/grants/${id}`),
    readSessions: (token = dana) => send(token, "GET", "/patients/margaret/sessions"),
    caseloadOf: async (token: string) =>
      caseloadPage.parse(await (await send(token, "GET", "/patients")).json()).patients,
    /** @param time milliseconds since 1970 */
    setClock: (time: number) => {
      now = time;
    },
    /** Breaks a part of the server, or mends it. */
    replace: (change: (working: ApiDependencies) => Partial<ApiDependencies>) => {
      dependencies = { ...dependencies, ...change(dependencies) };
    },
  };
}

export async function codeOf(response: Response): Promise<string> {
  return problem.parse(await response.json()).code;
}
