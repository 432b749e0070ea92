import { subject } from "@plumbline/contracts";
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { KeySetUnavailableError } from "./key-set-unavailable-error.ts";
import type { Principal } from "./principal.ts";
import type { TokenConfiguration } from "./token-configuration.ts";

export type TokenVerdict =
  | { readonly kind: "accepted"; readonly principal: Principal }
  | { readonly kind: "refused"; readonly code: "token-invalid" | "token-expired" };

export type VerifyToken = (token: string, now: number) => Promise<TokenVerdict>;

/** Clocks of two machines are never quite the same. */
const TOLERANCE_SECONDS = 5;

const refused = { kind: "refused", code: "token-invalid" } as const;

/**
 * Verifies access tokens offline, against a key set. The same in AWS, where an authorizer has checked them once already,
 * and on a developer's machine.
 * @param keySet the issuer's public keys: jose's `createRemoteJWKSet` or `createLocalJWKSet`
 * @throws {KeySetUnavailableError} from the verifier, when the fault is not the token's
 */
export function createTokenVerifier(configuration: TokenConfiguration, keySet: JWTVerifyGetKey): VerifyToken {
  const { audience, type } = configuration;
  return async (token, now) => {
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer: configuration.issuer,
        algorithms: ["RS256"],
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: new Date(now),
        requiredClaims: ["exp", "sub", audience.claim, ...Object.keys(configuration.requiredClaims)],
        ...(audience.claim === "aud" ? { audience: audience.value } : {}),
        ...(type === null ? {} : { typ: type }),
      });
      return judgeClaims(payload, configuration);
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { kind: "refused", code: "token-expired" };
      if (isTokenAtFault(error)) return refused;
      throw new KeySetUnavailableError(error);
    }
  };
}

function judgeClaims(payload: JWTPayload, { audience, requiredClaims, groupsClaim }: TokenConfiguration): TokenVerdict {
  const named = subject.safeParse(payload.sub);
  const isForUs = audience.claim === "aud" || payload[audience.claim] === audience.value;
  const hasRequired = Object.entries(requiredClaims).every(([claim, value]) => payload[claim] === value);
  if (!named.success || !isForUs || !hasRequired) return refused;
  return { kind: "accepted", principal: { subject: named.data, role: roleIn(payload[groupsClaim]) } };
}

function roleIn(groups: unknown): Principal["role"] {
  const isPatient = Array.isArray(groups) && groups.includes("patient");
  const isTherapist = Array.isArray(groups) && groups.includes("therapist");
  // Somebody who is both would read their own data as another's: nobody is.
  if (isPatient === isTherapist) return null;
  return isPatient ? "patient" : "therapist";
}

/** What jose says of the key set rather than of the token: the issuer cannot be reached, or answers nonsense. */
const keySetFaults = new Set(["ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID", "ERR_JWK_INVALID", "ERR_JOSE_GENERIC"]);

function isTokenAtFault(error: unknown): boolean {
  return error instanceof errors.JOSEError && !keySetFaults.has(error.code);
}
