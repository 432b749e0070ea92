import { createRoute } from "@hono/zod-openapi";
import { auditPage, pageQuery } from "@plumbline/contracts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { toCursor, toPageRequest } from "../http/cursor.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { namePeople } from "../name-people.ts";
import { answerProblem } from "../problem.ts";

export function addListAudit(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/audit",
    operationId: "listAudit",
    summary: "Who else read the data of the patient who asks, newest first",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "patient"),
    request: { query: pageQuery },
    responses: {
      200: json("A page of it", auditPage),
      ...problemResponses(...signedInProblems, "cursor-invalid", "request-invalid"),
    },
  });

  api.openapi(route, async (c) => {
    const page = toPageRequest(c.req.valid("query"));
    if (page === null) return answerProblem(c, "cursor-invalid");
    const { entries, next } = await dependencies.audit.list(c.get("signedIn").subject, page);
    const readerIds = entries.map(({ readerId }) => readerId);
    const nameOf = await namePeople(dependencies.people, readerIds);
    const shown = entries.map(({ id, at, readerId, read, sessionId, requestId }) => ({
      id,
      at,
      reader: { id: readerId, name: nameOf(readerId) },
      read,
      sessionId,
      requestId,
    }));
    return c.json({ entries: shown, nextCursor: toCursor(next) }, 200);
  });
}
