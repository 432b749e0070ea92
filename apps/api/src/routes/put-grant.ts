import { createRoute } from "@hono/zod-openapi";
import { acceptance, grant, ulid } from "@plumbline/contracts";
import { z } from "zod";
import { acceptInvitation } from "../accept-invitation.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { limitBody } from "../http/limit-body.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { namePeople } from "../name-people.ts";
import { answerProblem } from "../problem.ts";
import { toGrant } from "../to-grant.ts";

const LARGEST_ACCEPTANCE_BYTES = 1_024;

export function addPutGrant(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/grants/{invitationId}",
    operationId: "putGrant",
    summary: "The patient who asks accepts an invitation and lets its therapist in; sent again, nothing changes",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "patient"), limitBody(LARGEST_ACCEPTANCE_BYTES)] as const,
    request: {
      params: z.object({ invitationId: ulid }),
      body: { required: true, content: { "application/json": { schema: acceptance } } },
    },
    responses: {
      201: json("The therapist is in", grant),
      200: json("The therapist was let in before", grant),
      ...problemResponses(
        ...signedInProblems,
        "request-invalid",
        "body-malformed",
        "body-invalid",
        "body-too-large",
        "content-type-unsupported",
        "not-found",
        "already-granted",
        "grant-ended",
        "invitation-expired",
      ),
    },
  });

  api.openapi(route, async (c) => {
    const outcome = await acceptInvitation(dependencies, c.get("signedIn").subject, {
      id: c.req.valid("param").invitationId,
      code: c.req.valid("json").code,
    });
    if (outcome.kind === "refused") return answerProblem(c, outcome.code);
    const { isNew, grant: stored } = outcome.value;
    const accepted = toGrant(stored, await namePeople(dependencies.people, [stored.grantee.id]));
    return isNew ? c.json(accepted, 201) : c.json(accepted, 200);
  });
}
