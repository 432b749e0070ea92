import { errors } from "jose";
import { describe, expect, test } from "vitest";
import { TEST_NOW } from "../testing/test-dependencies.ts";
import { createTestTokens, testTokenConfiguration } from "../testing/test-tokens.ts";
import { KeySetUnavailableError } from "./key-set-unavailable-error.ts";
import type { TokenConfiguration } from "./token-configuration.ts";
import { createTokenVerifier } from "./verify-token.ts";

const tokens = await createTestTokens();
const refused = { kind: "refused", code: "token-invalid" };

/** Access tokens of Cognito: no `aud`, no `typ` of their own, but the client and what the token is for. */
const cognito: TokenConfiguration = {
  issuer: "https://cognito-idp.eu-central-1.amazonaws.com/pool",
  audience: { claim: "client_id", value: "web-client" },
  type: null,
  requiredClaims: { token_use: "access" },
  groupsClaim: "cognito:groups",
};

describe("as Cognito makes them", () => {
  const verify = createTokenVerifier(cognito, tokens.keySet);
  const sign = (claims: Record<string, unknown>, groups: readonly string[] = ["therapist"]) =>
    tokens.sign("person-1", { issuer: cognito.issuer, audience: null, type: "JWT", groups, claims });

  test("an access token of our client is accepted", async () => {
    const token = await sign({ client_id: "web-client", token_use: "access" });
    expect(await verify(token, TEST_NOW)).toEqual({
      kind: "accepted",
      principal: { subject: "person-1", role: "therapist" },
    });
  });

  test.each([
    ["of another client", { client_id: "another", token_use: "access" }],
    ["without a client", { token_use: "access" }],
    ["that is an identity token", { client_id: "web-client", token_use: "id" }],
    ["that does not say what it is for", { client_id: "web-client" }],
  ])("a token %s is refused", async (_, claims) => {
    expect(await verify(await sign(claims), TEST_NOW)).toEqual(refused);
  });
});

describe("as the local provider makes them", () => {
  const verify = createTokenVerifier(testTokenConfiguration, tokens.keySet);

  test.each([
    ["the groups of a patient and strangers", { groups: ["patient", "visitor"] }, "patient"],
    ["no group of ours", { groups: ["visitor"] }, null],
    ["both groups", { groups: ["patient", "therapist"] }, null],
    ["groups that are no list", { claims: { "cognito:groups": "patient" } }, null],
  ])("%s", async (_, changes, role) => {
    const token = await tokens.sign("person-1", changes);
    expect(await verify(token, TEST_NOW)).toEqual({ kind: "accepted", principal: { subject: "person-1", role } });
  });

  test("a subject that could lead out of a key or a folder is refused", async () => {
    for (const subject of ["", "../ines", "a#b", "a/b", "a b", "x".repeat(65)]) {
      expect(await verify(await tokens.sign(subject), TEST_NOW)).toEqual(refused);
    }
  });

  test("a token is good until five seconds after its end, by the clock that was given", async () => {
    const token = await tokens.sign("person-1", { expiresIn: 10 });
    expect((await verify(token, TEST_NOW + 14_000)).kind).toBe("accepted");
    expect(await verify(token, TEST_NOW + 16_000)).toEqual({ kind: "refused", code: "token-expired" });
  });

  test.each(["none", "HS256"])("a token that says it is signed with %s is refused", async (alg) => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const [, payload] = (await tokens.sign("person-1")).split(".");
    for (const signature of ["", "AAAA"]) {
      const token = `${part({ alg, typ: "at+jwt", kid: "test" })}.${payload}.${signature}`;
      expect(await verify(token, TEST_NOW)).toEqual(refused);
    }
  });
});

test.each([
  ["does not answer", new errors.JWKSTimeout()],
  ["answers nonsense", new errors.JWKSInvalid("nonsense")],
  ["cannot be found", new TypeError("fetch failed")],
])("an issuer that %s is no fault of the token", async (_, failure) => {
  const verify = createTokenVerifier(testTokenConfiguration, () => Promise.reject(failure));
  await expect(verify(await tokens.sign("person-1"), TEST_NOW)).rejects.toThrow(KeySetUnavailableError);
});
