import { webConfiguration } from "@plumbline/contracts";
import { z } from "zod";
import type { TokenConfiguration } from "../access/token-configuration.ts";

const environment = z.object({
  TABLE_NAME: z.string().min(3),
  TRACE_BUCKET: z.string().min(3),
  TOKEN_ISSUER: z.url(),
  CLIENT_ID: z.string().min(1),
  TOKEN_JWKS_URL: z.url().optional(),
  TOKEN_AUDIENCE_CLAIM: z.enum(["aud", "client_id"]).default("client_id"),
  /** What the audience claim must hold, and what the web app asks tokens for; the client itself when left out. */
  TOKEN_AUDIENCE: z.string().min(1).optional(),
  TOKEN_TYPE: z.string().min(1).optional(),
  TOKEN_USE: z.string().default("access"),
  TOKEN_GROUPS_CLAIM: z.string().min(1).default("cognito:groups"),
});

export type LambdaSettings = {
  readonly tableName: string;
  readonly traceBucket: string;
  readonly keySetUrl: string;
  readonly tokens: TokenConfiguration;
  readonly webConfiguration: z.infer<typeof webConfiguration>;
};

/**
 * Reads the function's environment. What is left out is as Cognito has it: access tokens without `aud` and `typ`, and
 * with `token_use: "access"`.
 * @throws {ZodError} when something is missing: the function was deployed wrongly
 */
export function readLambdaSettings(variables: Readonly<Record<string, string | undefined>>): LambdaSettings {
  const given = environment.parse(variables);
  const audience = given.TOKEN_AUDIENCE ?? given.CLIENT_ID;
  return {
    tableName: given.TABLE_NAME,
    traceBucket: given.TRACE_BUCKET,
    keySetUrl: given.TOKEN_JWKS_URL ?? `${given.TOKEN_ISSUER}/.well-known/jwks.json`,
    tokens: {
      issuer: given.TOKEN_ISSUER,
      audience: { claim: given.TOKEN_AUDIENCE_CLAIM, value: audience },
      type: given.TOKEN_TYPE ?? null,
      // An empty TOKEN_USE is for providers that have no such claim.
      requiredClaims: given.TOKEN_USE === "" ? {} : { token_use: given.TOKEN_USE },
      groupsClaim: given.TOKEN_GROUPS_CLAIM,
    },
    webConfiguration: webConfiguration.parse({ issuer: given.TOKEN_ISSUER, clientId: given.CLIENT_ID, audience }),
  };
}
