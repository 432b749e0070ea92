import type { Handler } from "hono";

/** Alive and reachable; says nothing about the stores behind it. */
export const getHealth: Handler = (c) => c.json({ status: "ok" }, 200, { "Cache-Control": "no-store" });
