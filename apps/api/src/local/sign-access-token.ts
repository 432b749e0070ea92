import { randomUUID } from "node:crypto";
import { importJWK, SignJWT } from "jose";
import { type IdentityKeys, SIGNING_ALGORITHM } from "./identity-keys.ts";
import { API_SCOPE, AUDIENCE, CLIENT_ID, GROUPS_CLAIM, issuerOf } from "./identity-settings.ts";
import type { SamplePerson } from "./sample-people.ts";

/** Long enough for an afternoon with curl. */
const LIFETIME = "8h";

/** An access token like those of the identity provider at `port`, which the API behind it accepts. */
export async function signAccessToken(keys: IdentityKeys, person: SamplePerson, port: number): Promise<string> {
  const { kid } = keys.signing;
  return new SignJWT({ client_id: CLIENT_ID, scope: API_SCOPE, [GROUPS_CLAIM]: [person.role] })
    .setProtectedHeader({ alg: SIGNING_ALGORITHM, typ: "at+jwt", kid })
    .setIssuer(issuerOf(port))
    .setAudience(AUDIENCE)
    .setSubject(person.subject)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(await importJWK(keys.signing, SIGNING_ALGORITHM));
}
