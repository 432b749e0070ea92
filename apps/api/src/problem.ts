import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

type Problem = { readonly status: ContentfulStatusCode; readonly title: string };

/** An RFC 9457 problem document. Never quotes the request: a path or a body may hold health data. */
export function answerProblem(c: Context, { status, title }: Problem): Response {
  return c.body(JSON.stringify({ type: "about:blank", title, status }), status, {
    "Content-Type": "application/problem+json",
  });
}
