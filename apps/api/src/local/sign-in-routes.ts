import type { HttpBindings } from "@hono/node-server";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { errors, type Provider } from "oidc-provider";
import { z } from "zod";
import { checkPassword } from "./check-password.ts";
import { INTERACTION_PATH } from "./identity-settings.ts";
import { errorPage } from "./pages/error-page.ts";
import { pageAssets } from "./pages/page-assets.ts";
import { pageHeaders } from "./pages/page-headers.ts";
import { signInPage } from "./pages/sign-in-page.ts";

type Bindings = { Bindings: HttpBindings };

/** A name and a password, many times over. */
const LARGEST_FORM = 4_096;
const signInForm = z.object({ userName: z.string(), password: z.string() });

/** The form in which a person signs in, between the provider's redirects. */
export function createSignInRoutes(provider: Provider): Hono<Bindings> {
  const routes = new Hono<Bindings>().basePath(INTERACTION_PATH);
  routes.use(sendPageHeaders);
  routes.get("/assets/:name", (c) => {
    const asset = pageAssets.get(c.req.param("name"));
    return asset === undefined ? c.notFound() : c.body(asset.bytes, 200, { "Content-Type": asset.type });
  });
  routes.get("/:uid", async (c) => {
    const { prompt } = await provider.interactionDetails(c.env.incoming, c.env.outgoing);
    // Consent is never asked for: there is one client and it is ours.
    return prompt.name === "login"
      ? c.html(signInPage({ action: c.req.path }))
      : c.html(errorPage("interaction_required"), 400);
  });
  routes.post(
    "/:uid",
    bodyLimit({ maxSize: LARGEST_FORM, onError: (c) => c.html(errorPage("invalid_request"), 413) }),
    async (c) => {
      await provider.interactionDetails(c.env.incoming, c.env.outgoing);
      const form = signInForm.safeParse(await c.req.parseBody());
      const typed = form.success ? form.data : { userName: "", password: "" };
      const person = checkPassword(typed.userName, typed.password);
      if (person === null) {
        return c.html(signInPage({ action: c.req.path, refused: { userName: typed.userName } }), 422);
      }
      const result = { login: { accountId: person.subject } };
      return c.redirect(await provider.interactionResult(c.env.incoming, c.env.outgoing, result), 303);
    },
  );
  routes.onError((error, c) => {
    // An old tab, or one without its cookie: the person begins again.
    if (error instanceof errors.SessionNotFound) {
      return c.html(errorPage("interaction_expired"), 400);
    }
    console.error(`sign-in failed: ${error.name}`);
    return c.html(errorPage("server_error"), 500);
  });
  return routes;
}

const sendPageHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(pageHeaders)) {
    c.header(name, value);
  }
};
