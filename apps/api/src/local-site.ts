import type { Hono } from "hono";
import type { Api } from "./http/create-api.ts";
import { createStaticSite } from "./static-site.ts";

/** Web app and API on one origin, with one set of headers, as in production. */
export function createLocalSite(root: string, api: Api): Pick<Hono, "fetch" | "request"> {
  const pages = createStaticSite(root);
  return api.all("*", (c) => pages.fetch(c.req.raw, c.env));
}
