import { createRoute } from "@hono/zod-openapi";
import { sessionReviews, subject } from "@plumbline/contracts";
import { z } from "zod";
import { hasAccess } from "../access/has-access.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { bodyProblems, jsonBody } from "../http/json-body.ts";
import { LARGEST_REVIEW } from "../http/largest-bodies.ts";
import { limitBody } from "../http/limit-body.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { toInstant } from "../instant.ts";
import { answerProblem } from "../problem.ts";

export function addPutPatientSessionReviews(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/patients/{patientId}/session-reviews",
    operationId: "putPatientSessionReviews",
    summary: "REV-01: a therapist whom the patient let in has looked at these sessions; sent again, nothing changes",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "therapist"), limitBody(LARGEST_REVIEW)] as const,
    request: { params: z.object({ patientId: subject }), body: jsonBody(sessionReviews) },
    responses: {
      200: json("They are no longer in the queue", sessionReviews),
      ...problemResponses(...signedInProblems, ...bodyProblems, "not-found"),
    },
  });

  api.openapi(route, async (c) => {
    const { patientId } = c.req.valid("param");
    const { subject: therapistId, role } = c.get("signedIn");
    if (!(await hasAccess(dependencies, patientId, { id: therapistId, role }))) return answerProblem(c, "not-found");
    const { sessionIds } = c.req.valid("json");
    const at = toInstant(dependencies.now());
    await Promise.all(
      sessionIds.map((sessionId) => dependencies.reviews.noteReview(patientId, { sessionId, therapistId, at })),
    );
    return c.json({ sessionIds }, 200);
  });
}
