import { problem } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createTokenVerifier } from "./access/verify-token.ts";
import { createApp } from "./app.ts";
import { accessExpectations } from "./testing/access-expectations.ts";
import { createAccessWorld, secrets, subjects } from "./testing/access-world.ts";
import { createTestDependencies } from "./testing/test-dependencies.ts";
import { createTestTokens, testTokenConfiguration } from "./testing/test-tokens.ts";

const operation = z.object({
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  responses: z.record(z.string(), z.unknown()),
});
const openApi = z.object({
  openapi: z.literal("3.1.0"),
  paths: z.record(z.string(), z.record(z.string(), operation)),
});

const tokens = await createTestTokens();
const strangerTokens = await createTestTokens();
const verifyToken = createTokenVerifier(testTokenConfiguration, tokens.keySet);

const answer = await createApp(createTestDependencies()).request("/api/openapi.json");
const document = openApi.parse(await answer.json());
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => ({ path, method, ...described })),
);

const patient = { groups: ["patient"] };
const therapist = { groups: ["therapist"] };

/** Everybody who is refused at the door, whatever they ask for, and what they are told. */
const refused: Readonly<Record<string, readonly [token: string | null, status: number, code: string]>> = {
  "no token": [null, 401, "token-missing"],
  "a malformed token": ["not.a.token", 401, "token-invalid"],
  "an expired token": [await tokens.sign(subjects.self, { ...patient, expiresIn: -30 }), 401, "token-expired"],
  "a token of a wrong issuer": [
    await tokens.sign(subjects.self, { ...patient, issuer: "https://issuer.example.evil" }),
    401,
    "token-invalid",
  ],
  "a token for a wrong audience": [
    await tokens.sign(subjects.self, { ...patient, audience: "another-api" }),
    401,
    "token-invalid",
  ],
  "a token of a stranger's key": [await strangerTokens.sign(subjects.self, patient), 401, "token-invalid"],
  "an identity token": [await tokens.sign(subjects.self, { ...patient, type: "JWT" }), 401, "token-invalid"],
  "a token without a role": [await tokens.sign(subjects.self, { groups: ["visitor"] }), 403, "role-missing"],
  "a token with both roles": [
    await tokens.sign(subjects.self, { groups: ["patient", "therapist"] }),
    403,
    "role-missing",
  ],
};

const people = {
  self: await tokens.sign(subjects.self, patient),
  other: await tokens.sign(subjects.other, patient),
  granted: await tokens.sign(subjects.granted, therapist),
  ended: await tokens.sign(subjects.ended, therapist),
  never: await tokens.sign(subjects.never, therapist),
} as const;

/** Each request has a world of its own. */
async function ask(operationId: string, token: string | null) {
  const expectation = accessExpectations[operationId];
  if (expectation === undefined) throw new Error(`nobody said who may ask for ${operationId}`);
  const dependencies = await createAccessWorld({ verifyToken });
  const request = new Request(`https://plumbline.example${expectation.path}`, expectation.request);
  if (token !== null) request.headers.set("Authorization", `Bearer ${token}`);
  const response = await createApp(dependencies).fetch(request);
  const audit = await dependencies.audit.list(subjects.self, { after: null, limit: 100 });
  return { response, text: await response.text(), audit: audit.entries };
}

function expectNoSecrets(text: string): void {
  for (const secret of secrets) expect(text).not.toContain(secret);
}

test("somebody said for every operation who may ask for it, and for nothing else", () => {
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
    Object.keys(accessExpectations).toSorted(),
  );
});

describe.each(operations)("$operationId", ({ operationId, security, responses }) => {
  const expectation = accessExpectations[operationId];
  const isPublic = expectation?.answers === "everybody";

  test("the document says whether it needs a token", () => {
    expect(security).toEqual(isPublic ? [] : [{ bearer: [] }]);
  });

  test.each(Object.entries(refused))("%s", async (_, [token, status, code]) => {
    const { response, text, audit } = await ask(operationId, token);
    expectNoSecrets(text);
    expect(audit).toEqual([]);
    if (isPublic) {
      expect(response.status).toBe(200);
      return;
    }
    expect(response.status).toBe(status);
    expect(problem.parse(JSON.parse(text))).toMatchObject({ status, code });
    expect(response.headers.has("WWW-Authenticate")).toBe(status === 401);
    expect(Object.keys(responses)).toContain(String(status));
  });

  test.each(["self", "other", "granted", "ended", "never"] as const)("person: %s", async (person) => {
    const { response, text, audit } = await ask(operationId, people[person]);
    const expected = expectation?.answers === "everybody" ? 200 : expectation?.answers[person];
    expect(response.status).toBe(expected);
    expect(Object.keys(responses)).toContain(String(response.status));
    if (response.status >= 400) {
      expect(problem.parse(JSON.parse(text)).status).toBe(response.status);
    }
    if (person !== "self" && person !== "granted") expectNoSecrets(text);
    const isRead = person === "granted" && expectation?.isAudited === true;
    expect(audit.map(({ readerId }) => readerId)).toEqual(isRead ? [subjects.granted] : []);
    if (isRead) expect(secrets.some((secret) => text.includes(secret))).toBe(true);
  });
});
