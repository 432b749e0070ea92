import { createRoute } from "@hono/zod-openapi";
import { invitation, ulid } from "@plumbline/contracts";
import { z } from "zod";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { findInvitation } from "../invite-patient.ts";
import { answerProblem } from "../problem.ts";

export function addGetInvitation(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/invitations/{id}",
    operationId: "getInvitation",
    summary: "An invitation that the therapist who asks made",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "therapist"),
    request: { params: z.object({ id: ulid }) },
    responses: {
      200: json("As it stands", invitation),
      ...problemResponses(...signedInProblems, "request-invalid", "not-found"),
    },
  });

  api.openapi(route, async (c) => {
    const found = await findInvitation(dependencies, c.get("signedIn").subject, c.req.valid("param").id);
    return found === null ? answerProblem(c, "not-found") : c.json(found, 200);
  });
}
