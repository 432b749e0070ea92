/** The web app, as the identity provider knows it. */
export const CLIENT_ID = "plumbline-web";

/** Whom the access tokens are for (RFC 8707): this API, wherever it runs. */
export const AUDIENCE = "urn:plumbline:api";

/** What a token must allow before the API accepts it. */
export const API_SCOPE = "api";

/** Where Cognito puts a person's groups; the local provider does the same. */
export const GROUPS_CLAIM = "cognito:groups";

/** All of the identity provider lies under this path. */
export const PROVIDER_PATH = "/oidc";

/** The sign-in pages are ours; everything else under PROVIDER_PATH is the provider's. */
export const INTERACTION_PATH = "/oidc/interaction";

/** The local server is always reached by this name, whatever address it listens on. */
export function originOf(port: number): string {
  return `http://localhost:${port}`;
}

export function issuerOf(port: number): string {
  return `${originOf(port)}${PROVIDER_PATH}`;
}
