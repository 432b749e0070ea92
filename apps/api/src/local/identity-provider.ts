import { type Adapter, type Configuration, errors, Provider } from "oidc-provider";
import type { IdentityKeys } from "./identity-keys.ts";
import {
  API_SCOPE,
  AUDIENCE,
  CLIENT_ID,
  GROUPS_CLAIM,
  INTERACTION_PATH,
  issuerOf,
  originOf,
} from "./identity-settings.ts";
import { errorPage } from "./pages/error-page.ts";
import { signOutPage } from "./pages/sign-out-page.ts";
import { signedOutPage } from "./pages/signed-out-page.ts";
import { findBySubject } from "./sample-people.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type IdentityProviderParts = {
  readonly port: number;
  readonly keys: IdentityKeys;
  readonly signIns: (model: string) => Adapter;
};

/**
 * OpenID Connect on the developer's machine, in Cognito's place: authorization code with PKCE, one public client, access
 * tokens that are signed JWTs for the API.
 */
export function createIdentityProvider({ port, keys, signIns }: IdentityProviderParts): Provider {
  const provider = new Provider(issuerOf(port), {
    adapter: signIns,
    jwks: { keys: [keys.signing] },
    cookies: { keys: [...keys.cookies] },
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: "none",
        // "native" would force a screen that asks for consent.
        application_type: "web",
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        redirect_uris: [`${originOf(port)}/auth/callback/`],
        post_logout_redirect_uris: [`${originOf(port)}/`],
      },
    ],
    claims: { openid: ["sub"], profile: ["name"], email: ["email"] },
    scopes: ["openid", "profile", "email", "offline_access"],
    responseTypes: ["code"],
    pkce: { required: () => true },
    // Seconds. The refresh token follows the sign-in: a patient signs in once in two weeks.
    ttl: {
      AccessToken: 10 * MINUTE,
      AuthorizationCode: MINUTE,
      IdToken: HOUR,
      Interaction: HOUR,
      Grant: 14 * DAY,
      RefreshToken: 14 * DAY,
      Session: 14 * DAY,
    },
    interactions: { url: (_, { uid }) => `${INTERACTION_PATH}/${uid}` },
    issueRefreshToken: () => true,
    rotateRefreshToken: () => true,
    findAccount: (_, subject) => {
      const person = findBySubject(subject);
      return person === null
        ? undefined
        : {
            accountId: subject,
            claims: () => ({ sub: subject, name: person.name, email: `${person.userName}@plumbline.example` }),
          };
    },
    extraTokenClaims: (_, token) => {
      const person = "accountId" in token ? findBySubject(String(token.accountId)) : null;
      return person === null ? undefined : { [GROUPS_CLAIM]: [person.role] };
    },
    loadExistingGrant,
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, resource) => {
          if (resource !== AUDIENCE) {
            throw new errors.InvalidTarget();
          }
          return {
            scope: API_SCOPE,
            audience: AUDIENCE,
            accessTokenFormat: "jwt",
            jwt: { sign: { alg: "RS256" } },
          };
        },
      },
      // The provider's own pages load a font from elsewhere.
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.type = "html";
          ctx.body = signOutPage({ form, isAskedByApp: ctx.oidc.entities.IdTokenHint !== undefined });
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.type = "html";
          ctx.body = signedOutPage();
        },
      },
    },
    renderError: (ctx, out) => {
      ctx.type = "html";
      ctx.body = errorPage(out.error);
    },
  });
  provider.on("server_error", (_, error) => {
    // The name only: a message may carry what the request held.
    console.error(`sign-in failed: ${error.name}`);
  });
  return provider;
}

/** There is one client and it is ours: what it may do is not asked of the person. */
const loadExistingGrant: NonNullable<Configuration["loadExistingGrant"]> = async (ctx) => {
  const { client, session, provider } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) {
    return undefined;
  }
  const known = ctx.oidc.result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  const existing = known === undefined ? undefined : await provider.Grant.find(known);
  if (existing !== undefined) {
    return existing;
  }
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope("openid profile email offline_access");
  grant.addResourceScope(AUDIENCE, API_SCOPE);
  await grant.save();
  return grant;
};
