import type { RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import type { Provider } from "oidc-provider";
import { INTERACTION_PATH, PROVIDER_PATH } from "./identity-settings.ts";
import { pageHeaders } from "./pages/page-headers.ts";
import { createSignInRoutes } from "./sign-in-routes.ts";

const MISDIRECTED = 421;

export type Destinations = {
  readonly provider: Provider;
  readonly site: Pick<Hono, "fetch">;
  /** Whether a request's Host header names this server. */
  readonly isOurHost: (host: string | undefined) => boolean;
};

/** One port for three: the sign-in form, the identity provider, and everything else. */
export function routeRequests({ provider, site, isOurHost }: Destinations): RequestListener {
  const signIn = getRequestListener(createSignInRoutes(provider).fetch);
  const oidc = provider.callback();
  const rest = getRequestListener(site.fetch);
  return (request, response) => {
    if (!isOurHost(request.headers.host)) {
      response.writeHead(MISDIRECTED).end();
      return;
    }
    const address = request.url ?? "/";
    if (address.startsWith(`${INTERACTION_PATH}/`)) {
      return signIn(request, response);
    }
    if (!address.startsWith(`${PROVIDER_PATH}/`)) {
      return rest(request, response);
    }
    for (const [name, value] of Object.entries(pageHeaders)) {
      response.setHeader(name, value);
    }
    // The provider knows nothing of the path that it lies under, but finds it by comparing the two.
    Object.assign(request, { originalUrl: address });
    request.url = address.slice(PROVIDER_PATH.length);
    return oidc(request, response);
  };
}
