import { readFileSync } from "node:fs";
import path from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";

/**
 * The exported web app as the content network will serve it: ranges, validators, compression, and the app's own page
 * where nothing is found. Stands in for the bucket on the developer's machine.
 * @param root folder of the export (apps/web/out), which must exist
 */
export function createStaticSite(root: string): Hono {
  const notFoundPage = readFileSync(path.join(root, "404.html"), "utf8");
  const site = new Hono();
  site.use(compress(), etag(), describeFile, serveStatic({ root }));
  site.notFound((c) => c.html(notFoundPage, 404, { "Cache-Control": "no-cache" }));
  return site;
}

/** Adds what serveStatic leaves out: how long a file may be kept, and a validator that spares hashing the model. */
const describeFile: MiddlewareHandler = async (c, next) => {
  await next();
  const modified = c.res.headers.get("Last-Modified");
  if (modified === null) {
    return;
  }
  const size = c.res.headers.get("Content-Range")?.split("/")[1] ?? c.res.headers.get("Content-Length");
  // Weak, because compression changes the bytes.
  c.header("ETag", `W/"${Date.parse(modified)}-${size}"`);
  c.header("Accept-Ranges", "bytes");
  c.header("Cache-Control", isNamedByContent(c.req.path) ? "public, max-age=31536000, immutable" : "no-cache");
};

function isNamedByContent(address: string): boolean {
  return address.startsWith("/_next/static/");
}
