import type { WebConfiguration } from "@plumbline/contracts";
import { ErrorResponse, UserManager, WebStorageStateStore } from "oidc-client-ts";

/** Apart from the rest, because only those who sign in need the library. */
export const createManager = (
  { issuer, clientId, audience }: WebConfiguration,
  origin: string,
  storage: Storage,
): UserManager => {
  const store = () => new WebStorageStateStore({ store: storage });
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    // The code flow; the library adds PKCE to it of itself.
    response_type: "code",
    scope: "openid email api",
    resource: audience,
    redirect_uri: `${origin}/auth/callback/`,
    post_logout_redirect_uri: `${origin}/`,
    userStore: store(),
    stateStore: store(),
    // By refresh token. There is no frame to fall back to: the content security policy refuses frames.
    automaticSilentRenew: true,
    monitorSession: false,
  });
};

/** The provider said no, in so many words; a network that failed did not. */
export const isRefusedByProvider = (error: unknown): boolean => error instanceof ErrorResponse;
