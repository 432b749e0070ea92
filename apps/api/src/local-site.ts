import type { Hono } from "hono";
import { createApp } from "./app.ts";
import { createStaticSite } from "./static-site.ts";

/** Web app and API on one origin, with one set of headers, as in production. */
export function createLocalSite(root: string): Hono {
  const site = createApp();
  const pages = createStaticSite(root);
  return site.all("*", (c) => pages.fetch(c.req.raw, c.env));
}
