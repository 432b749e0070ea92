import { createRoute } from "@hono/zod-openapi";
import { caseloadPage, pageQuery } from "@plumbline/contracts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { toCursor, toPageRequest } from "../http/cursor.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { listCaseload } from "../list-caseload.ts";
import { answerProblem } from "../problem.ts";

export function addListPatients(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/patients",
    operationId: "listPatients",
    summary: "The patients who let the therapist who asks see their sessions",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "therapist"),
    request: { query: pageQuery },
    responses: {
      200: json("A page of them; it may be shorter than asked for and not the last", caseloadPage),
      ...problemResponses(...signedInProblems, "cursor-invalid", "request-invalid"),
    },
  });

  api.openapi(route, async (c) => {
    const page = toPageRequest(c.req.valid("query"));
    if (page === null) return answerProblem(c, "cursor-invalid");
    const asker = { therapistId: c.get("signedIn").subject, requestId: c.get("requestId") };
    const { entries, next } = await listCaseload(dependencies, asker, page);
    return c.json({ patients: [...entries], nextCursor: toCursor(next) }, 200);
  });
}
