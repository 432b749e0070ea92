import { createRoute } from "@hono/zod-openapi";
import { LONGEST_TRACE_BYTES, storedReceipt, ulid } from "@plumbline/contracts";
import { z } from "zod";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, binarySchema, json } from "../http/declare.ts";
import { limitBody } from "../http/limit-body.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { answerProblem } from "../problem.ts";

const TRACE_TYPE = "application/octet-stream";

export function addPutTrace(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/sessions/{id}/trace",
    operationId: "putTrace",
    summary: "Keeps the trace that a session of the patient who asks will name; sent again, nothing changes",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "patient"), limitBody(LONGEST_TRACE_BYTES)] as const,
    request: {
      params: z.object({ id: ulid }),
      body: { required: true, content: { [TRACE_TYPE]: { schema: binarySchema } } },
    },
    responses: {
      201: json("Stored", storedReceipt),
      200: json("The same trace was stored before", storedReceipt),
      ...problemResponses(
        ...signedInProblems,
        "request-invalid",
        "body-invalid",
        "body-too-large",
        "content-type-unsupported",
        "trace-differs",
      ),
    },
  });

  api.openapi(route, async (c) => {
    const { id } = c.req.valid("param");
    if (c.req.header("Content-Type") !== TRACE_TYPE) return answerProblem(c, "content-type-unsupported");
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (bytes.byteLength === 0) return answerProblem(c, "body-invalid");
    const outcome = await dependencies.traces.putTrace({ patientId: c.get("signedIn").subject, sessionId: id }, bytes);
    if (outcome === "different") return answerProblem(c, "trace-differs");
    return outcome === "created" ? c.json({ id }, 201) : c.json({ id }, 200);
  });
}
