import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { originOf } from "./identity-settings.ts";
import type { LocalServer } from "./start-local-server.ts";
import { beginSignIn, createBrowser, locationOf, signIn, type Tokens } from "./testing/sign-in-over-http.ts";
import { createTestFolder, startTestServer } from "./testing/start-test-server.ts";

const folder = createTestFolder();
let server: LocalServer;
let origin: string;

beforeAll(async () => {
  server = await startTestServer(folder);
  origin = originOf(server.port);
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

const askWhoIAm = (token: string) => fetch(`${origin}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });

const refresh = (tokens: Tokens) =>
  fetch(`${origin}/oidc/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "refresh_token",
      client_id: "plumbline-web",
      refresh_token: tokens.refresh_token,
    }),
  });

describe("staying signed in", () => {
  test("a refresh token gives new tokens once; used twice, it ends them all", async () => {
    const first = await signIn(createBrowser(origin), origin, "harold");
    const renewed = (await (await refresh(first)).json()) as Tokens;
    expect((await askWhoIAm(renewed.access_token)).status).toBe(200);
    expect(renewed.refresh_token).not.toBe(first.refresh_token);
    expect((await refresh(first)).status).toBe(400);
    expect((await refresh(renewed)).status).toBe(400);
  });

  test("a restart changes nothing: cookie, refresh token and access token go on", async () => {
    const browser = createBrowser(origin);
    const tokens = await signIn(browser, origin, "margaret");
    const { port } = server;
    await server.close();
    server = await startTestServer(folder, port);
    expect((await askWhoIAm(tokens.access_token)).status).toBe(200);
    expect((await refresh(tokens)).status).toBe(200);
    expect(locationOf(await browser.visit(beginSignIn(origin).address))).toContain(`${origin}/auth/callback/?code=`);
  });
});

describe("signing out", () => {
  const confirm = async (browser: ReturnType<typeof createBrowser>, page: string) => {
    const secret = /name="xsrf" value="([0-9a-f]+)"/.exec(page)?.[1] ?? "";
    const body = new URLSearchParams({ xsrf: secret, logout: "yes" });
    return browser.visit("/oidc/session/end/confirm", { method: "POST", body });
  };

  test("returns to the app, and ends the refresh token and the cookie", async () => {
    const browser = createBrowser(origin);
    const tokens = await signIn(browser, origin, "ines");
    const query = new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: `${origin}/` });
    const page = await (await browser.visit(`/oidc/session/end?${query}`)).text();
    expect(page).toContain("Signing out");
    expect(locationOf(await confirm(browser, page))).toBe(`${origin}/`);
    expect((await refresh(tokens)).status).toBe(400);
    expect(locationOf(await browser.visit(beginSignIn(origin).address))).toContain("/oidc/interaction/");
  });

  test("a link from elsewhere only asks", async () => {
    const browser = createBrowser(origin);
    await signIn(browser, origin, "ines");
    const page = await (await browser.visit("/oidc/session/end")).text();
    expect(page).toContain("Stay signed in");
    expect(page).not.toContain("submit-form.js");
    const ended = await browser.visit(locationOf(await confirm(browser, page)));
    expect(await ended.text()).toContain("You are signed out");
  });
});
