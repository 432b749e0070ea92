import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { originOf } from "./identity-settings.ts";
import { dana, margaret } from "./sample-people.ts";
import type { LocalServer } from "./start-local-server.ts";
import { beginSignIn, createBrowser, locationOf, signIn, submitSignIn } from "./testing/sign-in-over-http.ts";
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

const askApi = (path: string, token: string) =>
  fetch(`${origin}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });

test.each([margaret, dana])("$userName signs in with a code and PKCE, and the API knows who it is", async (person) => {
  const tokens = await signIn(createBrowser(origin), origin, person.userName);
  const answer = await askApi("/me", tokens.access_token);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    subject: person.subject,
    role: person.role,
    name: person.name,
  });
});

test("the web app learns where to sign in without a token", async () => {
  const configuration = (await (await fetch(`${origin}/api/v1/config`)).json()) as { issuer: string };
  expect(configuration).toEqual({
    issuer: `${origin}/oidc`,
    clientId: "plumbline-web",
    audience: "urn:plumbline:api",
  });
  const discovery = await fetch(`${configuration.issuer}/.well-known/openid-configuration`);
  expect(await discovery.json()).toMatchObject({ issuer: configuration.issuer });
});

describe("who is refused", () => {
  test.each([
    ["margaret", "Plumbline"],
    ["margaret", ""],
    ["nobody", "plumbline"],
    ["", ""],
  ])("%o with %o sees the form again, and is not told which of the two was wrong", async (userName, password) => {
    const browser = createBrowser(origin);
    const form = locationOf(await browser.visit(beginSignIn(origin).address));
    const answer = await browser.visit(form, { method: "POST", body: new URLSearchParams({ userName, password }) });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("This name and password do not belong together");
  });

  test("what was typed comes back as text, not as a page", async () => {
    const browser = createBrowser(origin);
    const form = locationOf(await browser.visit(beginSignIn(origin).address));
    const body = new URLSearchParams({ userName: `"><script>alert(1)</script>`, password: "x" });
    const page = await (await browser.visit(form, { method: "POST", body })).text();
    expect(page).not.toContain("<script>alert");
    expect(page).toContain("&#34;&#62;&#60;script&#62;");
  });

  test("a form without its cookie signs nobody in", async () => {
    const form = locationOf(await createBrowser(origin).visit(beginSignIn(origin).address));
    const body = new URLSearchParams({ userName: "margaret", password: "plumbline" });
    const answer = await createBrowser(origin).visit(form, { method: "POST", body });
    expect(answer.status).toBe(400);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test.each([
    ["without PKCE", { code_challenge: "", code_challenge_method: "" }],
    ["for another resource", { resource: "urn:elsewhere" }],
    ["without a code", { response_type: "id_token" }],
  ])("a request %s gets no code", async (_, changes) => {
    const answer = await createBrowser(origin).visit(beginSignIn(origin, changes).address);
    expect(locationOf(answer)).not.toContain("/interaction/");
    expect(locationOf(answer)).not.toContain("code=");
  });

  test.each([
    ["another place to return to", { redirect_uri: "https://elsewhere.example/" }],
    ["an unknown client", { client_id: "somebody-else" }],
  ])("%s is answered here, not there", async (_, changes) => {
    const answer = await createBrowser(origin).visit(beginSignIn(origin, changes).address);
    expect(answer.status).toBe(400);
    expect(locationOf(answer)).toBe("");
  });

  test("a code is good once, and only with its verifier", async () => {
    const browser = createBrowser(origin);
    const { address, redeem } = beginSignIn(origin);
    const form = locationOf(await browser.visit(address));
    const callback = await submitSignIn(browser, form, "margaret");
    expect((await redeem(callback, { code_verifier: "a".repeat(43) })).status).toBe(400);
    const second = beginSignIn(origin);
    // Signed in already: no form this time.
    const secondCallback = locationOf(await browser.visit(second.address));
    expect((await second.redeem(secondCallback)).status).toBe(200);
    expect((await second.redeem(secondCallback)).status).toBe(400);
  });

  test("an identity token is no access token", async () => {
    const tokens = await signIn(createBrowser(origin), origin, "margaret");
    expect((await askApi("/me", tokens.id_token)).status).toBe(401);
  });
});

test.each([
  ["attacker.example", 421],
  ["attacker.example:3000", 421],
  ["localhost.attacker.example", 421],
  ["localhost", 200],
  ["127.0.0.1:3000", 200],
  ["[::1]:3000", 200],
])("a page whose name %s was made to point here is answered with %i", async (host, status) => {
  const asked = get({ host: "127.0.0.1", port: server.port, path: "/api/v1/health", headers: { host } });
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  answer.resume();
  expect(answer.statusCode).toBe(status);
});

test("no page of the identity provider loads anything from elsewhere, or runs what stands in it", async () => {
  const browser = createBrowser(origin);
  const form = locationOf(await browser.visit(beginSignIn(origin).address));
  const pages = ["/oidc/auth?client_id=x", "/oidc/session/end/success", form, `${form}x`, "/oidc/nowhere"];
  for (const address of pages) {
    const response = await browser.visit(address);
    const page = await response.text();
    expect.soft(response.headers.get("content-security-policy"), address).toContain("default-src 'none'");
    expect.soft(page, address).not.toMatch(/https?:\/\//);
    expect.soft(page, address).not.toMatch(/<style|<script>|\s(style|on[a-z]+)=/);
    for (const [, asset = ""] of page.matchAll(/(?:src|href)="(\/oidc[^"]+)"/g)) {
      expect.soft((await browser.visit(asset)).status, asset).toBe(200);
    }
  }
});

test.each(["constructor", "..%2fpage.ts", "page.ts"])("%s is no asset", async (name) => {
  expect((await fetch(`${origin}/oidc/interaction/assets/${name}`)).status).toBe(404);
});
