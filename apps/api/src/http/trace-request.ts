import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Log } from "../log.ts";
import type { ApiEnvironment } from "./api-environment.ts";

type Parts = { readonly log: Log; readonly now: () => number; readonly newId: () => string };

/** Gives each request a name of our own making, logs how it went, and lets nobody keep the answer. */
export function traceRequest({ log, now, newId }: Parts): MiddlewareHandler<ApiEnvironment> {
  return async (c, next) => {
    const requestId = newId();
    const startedAt = now();
    c.set("requestId", requestId);
    await next();
    c.header("Cache-Control", "no-store");
    c.header("X-Request-Id", requestId);
    log("request.answered", {
      requestId,
      method: c.req.method,
      // Of the handler that was reached last, which is the one that answered.
      route: routePath(c),
      status: c.res.status,
      durationMs: now() - startedAt,
    });
  };
}
