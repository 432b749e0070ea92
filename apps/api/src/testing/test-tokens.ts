import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, type JWTVerifyGetKey, SignJWT } from "jose";
import type { TokenConfiguration } from "../access/token-configuration.ts";
import { TEST_NOW } from "./test-dependencies.ts";

/** As the local identity provider makes them. */
export const testTokenConfiguration: TokenConfiguration = {
  issuer: "https://issuer.example",
  audience: { claim: "aud", value: "plumbline-api" },
  type: "at+jwt",
  requiredClaims: {},
  groupsClaim: "cognito:groups",
};

export type TokenChanges = {
  readonly issuer?: string;
  readonly audience?: string | null;
  readonly type?: string;
  /** Seconds from `TEST_NOW`. */
  readonly expiresIn?: number;
  readonly groups?: readonly string[];
  readonly claims?: JWTPayload;
};

export type TestTokens = {
  readonly keySet: JWTVerifyGetKey;
  readonly sign: (subject: string, changes?: TokenChanges) => Promise<string>;
};

/** A key of its own, and tokens signed with it. */
export async function createTestTokens(): Promise<TestTokens> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const now = Math.floor(TEST_NOW / 1_000);

  return {
    keySet: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: "test", alg: "RS256" }] }),
    sign: (subject, { issuer, audience = "plumbline-api", type = "at+jwt", expiresIn = 600, groups, claims } = {}) => {
      const token = new SignJWT({ "cognito:groups": groups ?? [], ...claims })
        .setProtectedHeader({ alg: "RS256", typ: type, kid: "test" })
        .setIssuer(issuer ?? testTokenConfiguration.issuer)
        .setSubject(subject)
        .setIssuedAt(now - 60)
        .setExpirationTime(now + expiresIn);
      return (audience === null ? token : token.setAudience(audience)).sign(privateKey);
    },
  };
}
