import { createRoute } from "@hono/zod-openapi";
import { pageQuery, patientSessionPage, subject } from "@plumbline/contracts";
import { z } from "zod";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { toCursor, toPageRequest } from "../http/cursor.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { answerProblem } from "../problem.ts";
import { unreviewedOf } from "../review/unreviewed.ts";
import { reviewPatient } from "../review-patient.ts";

export function addListPatientSessions(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/patients/{patientId}/sessions",
    operationId: "listPatientSessions",
    summary: "A patient's sessions, newest first, for a therapist whom the patient let in",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "therapist"),
    request: { params: z.object({ patientId: subject }), query: pageQuery },
    responses: {
      200: json("A page of them, and which of it nobody has looked at", patientSessionPage),
      ...problemResponses(...signedInProblems, "cursor-invalid", "request-invalid", "not-found"),
    },
  });

  api.openapi(route, async (c) => {
    const { patientId } = c.req.valid("param");
    const page = toPageRequest(c.req.valid("query"));
    if (page === null) return answerProblem(c, "cursor-invalid");
    const outcome = await reviewPatient(
      dependencies,
      {
        patientId,
        therapistId: c.get("signedIn").subject,
        read: "session-list",
        sessionId: null,
        requestId: c.get("requestId"),
      },
      () => dependencies.sessions.listSessions(patientId, page),
    );
    if (outcome.kind === "refused") return answerProblem(c, outcome.code);
    const { entries, next } = outcome.value;
    const oldest = entries.at(-1);
    const reviews = oldest === undefined ? [] : await dependencies.reviews.listReviews(patientId, oldest.id);
    const unreviewed = unreviewedOf(entries, reviews).map(({ id }) => id);
    return c.json({ sessions: [...entries], nextCursor: toCursor(next), unreviewed }, 200);
  });
}
