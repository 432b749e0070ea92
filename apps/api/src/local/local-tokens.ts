import type { TokenConfiguration } from "../access/token-configuration.ts";
import { AUDIENCE, GROUPS_CLAIM, issuerOf } from "./identity-settings.ts";

/** What makes a token of the local identity provider acceptable. */
export function localTokens(port: number): TokenConfiguration {
  return {
    issuer: issuerOf(port),
    audience: { claim: "aud", value: AUDIENCE },
    type: "at+jwt",
    requiredClaims: {},
    groupsClaim: GROUPS_CLAIM,
  };
}
