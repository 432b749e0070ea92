import { createRoute } from "@hono/zod-openapi";
import { invitation, ulid } from "@plumbline/contracts";
import { z } from "zod";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { invitePatient } from "../invite-patient.ts";
import { answerProblem } from "../problem.ts";

export function addPutInvitation(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/invitations/{id}",
    operationId: "putInvitation",
    summary: "Makes an invitation for one patient of the therapist who asks; asked again, it is the same one",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "therapist"),
    request: { params: z.object({ id: ulid }) },
    responses: {
      201: json("Made; its id and code are for the patient", invitation),
      200: json("Made before", invitation),
      ...problemResponses(...signedInProblems, "request-invalid", "not-found"),
    },
  });

  api.openapi(route, async (c) => {
    const outcome = await invitePatient(dependencies, c.get("signedIn").subject, c.req.valid("param").id);
    if (outcome.kind === "refused") return answerProblem(c, outcome.code);
    return outcome.value.isNew ? c.json(outcome.value.invitation, 201) : c.json(outcome.value.invitation, 200);
  });
}
