import { createHash, randomBytes } from "node:crypto";

/** A browser, as far as signing in needs one: it keeps cookies with their paths, and follows nothing by itself. */
export type Browser = { readonly visit: (address: string, init?: RequestInit) => Promise<Response> };

type Cookie = { readonly name: string; readonly value: string; readonly path: string };

export function createBrowser(origin: string): Browser {
  const cookies = new Map<string, Cookie>();
  return {
    visit: async (address, init = {}) => {
      const url = new URL(address, origin);
      const sent = [...cookies.values()].filter(({ path }) => isUnder(url.pathname, path));
      const response = await fetch(url, {
        ...init,
        redirect: "manual",
        headers: { accept: "text/html", ...init.headers, cookie: sent.map(toPair).join("; ") },
      });
      for (const cookie of response.headers.getSetCookie().map(readCookie)) {
        const key = `${cookie.name} ${cookie.path}`;
        if (cookie.value === "") {
          cookies.delete(key);
        } else {
          cookies.set(key, cookie);
        }
      }
      return response;
    },
  };
}

const isUnder = (pathname: string, path: string): boolean =>
  pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`);

const toPair = ({ name, value }: Cookie): string => `${name}=${value}`;

function readCookie(header: string): Cookie {
  const [pair = "", ...attributes] = header.split("; ");
  const [name = "", value = ""] = pair.split("=");
  const path = attributes.find((attribute) => attribute.toLowerCase().startsWith("path="))?.slice("path=".length);
  return { name, value, path: path ?? "/" };
}

export type Tokens = {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
};

export type SignInRequest = {
  /** The address with which the app sends a person to sign in. */
  readonly address: string;
  /** Exchanges what came back for tokens. */
  readonly redeem: (callback: string, changes?: Readonly<Record<string, string>>) => Promise<Response>;
};

/** What oidc-client-ts does: authorization code with PKCE. */
export function beginSignIn(origin: string, changes: Readonly<Record<string, string>> = {}): SignInRequest {
  const verifier = randomBytes(32).toString("base64url");
  const client = { client_id: "plumbline-web", redirect_uri: `${origin}/auth/callback/` };
  const query = new URLSearchParams({
    ...client,
    response_type: "code",
    scope: "openid profile api",
    state: randomBytes(8).toString("base64url"),
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    resource: "urn:plumbline:api",
    ...changes,
  });
  return {
    address: `/oidc/auth?${query}`,
    redeem: (callback, redeemed = {}) =>
      fetch(`${origin}/oidc/token`, {
        method: "POST",
        body: new URLSearchParams({
          ...client,
          grant_type: "authorization_code",
          code: new URL(callback).searchParams.get("code") ?? "",
          code_verifier: verifier,
          ...redeemed,
        }),
      }),
  };
}

export const locationOf = (response: Response): string => response.headers.get("location") ?? "";

/** Fills in the form and goes on to the app. @returns the app's address with the code */
export async function submitSignIn(browser: Browser, form: string, userName: string): Promise<string> {
  const submitted = await browser.visit(form, {
    method: "POST",
    body: new URLSearchParams({ userName, password: "plumbline" }),
  });
  return locationOf(await browser.visit(locationOf(submitted)));
}

/** The whole way, for tests about what comes after. */
export async function signIn(browser: Browser, origin: string, userName: string): Promise<Tokens> {
  const { address, redeem } = beginSignIn(origin);
  const form = locationOf(await browser.visit(address));
  const answer = await redeem(await submitSignIn(browser, form, userName));
  return (await answer.json()) as Tokens;
}
