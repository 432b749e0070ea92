import type { ApiDependencies } from "./dependencies.ts";
import { type Api, createApi } from "./http/create-api.ts";
import { describeApi } from "./http/describe-api.ts";
import { toErrorCode } from "./http/to-error-code.ts";
import { traceRequest } from "./http/trace-request.ts";
import { answerProblem } from "./problem.ts";
import { addDeleteGrant } from "./routes/delete-grant.ts";
import { addGetChart } from "./routes/get-chart.ts";
import { addGetConfig } from "./routes/get-config.ts";
import { addGetHealth } from "./routes/get-health.ts";
import { addGetIntakeDraft } from "./routes/get-intake-draft.ts";
import { addGetInvitation } from "./routes/get-invitation.ts";
import { addGetMe } from "./routes/get-me.ts";
import { addGetPatientChart } from "./routes/get-patient-chart.ts";
import { addGetPatientIntakeDraft } from "./routes/get-patient-intake-draft.ts";
import { addGetPatientSession } from "./routes/get-patient-session.ts";
import { addGetPatientTrace } from "./routes/get-patient-trace.ts";
import { addGetSession } from "./routes/get-session.ts";
import { addListAlerts } from "./routes/list-alerts.ts";
import { addListAudit } from "./routes/list-audit.ts";
import { addListGrants } from "./routes/list-grants.ts";
import { addListPatientSessions } from "./routes/list-patient-sessions.ts";
import { addListPatients } from "./routes/list-patients.ts";
import { addListSessions } from "./routes/list-sessions.ts";
import { addPutAcknowledgement } from "./routes/put-acknowledgement.ts";
import { addPutEvent } from "./routes/put-event.ts";
import { addPutGrant } from "./routes/put-grant.ts";
import { addPutIntake } from "./routes/put-intake.ts";
import { addPutIntakeDraft } from "./routes/put-intake-draft.ts";
import { addPutInvitation } from "./routes/put-invitation.ts";
import { addPutPatientEvent } from "./routes/put-patient-event.ts";
import { addPutPatientIntake } from "./routes/put-patient-intake.ts";
import { addPutPatientIntakeDraft } from "./routes/put-patient-intake-draft.ts";
import { addPutPatientProgram } from "./routes/put-patient-program.ts";
import { addPutPatientSessionReviews } from "./routes/put-patient-session-reviews.ts";
import { addPutProgram } from "./routes/put-program.ts";
import { addPutSession } from "./routes/put-session.ts";
import { addPutTrace } from "./routes/put-trace.ts";
import { sendSecurityHeaders } from "./security-headers.ts";

/** The API as it runs everywhere: behind the local server, and in a Lambda function behind API Gateway. */
export function createApp(dependencies: ApiDependencies): Api {
  const app = createApi();
  app.use(sendSecurityHeaders);
  app.use("/api/*", traceRequest(dependencies));
  addGetHealth(app);
  addGetConfig(app, dependencies);
  addGetMe(app, dependencies);
  addPutTrace(app, dependencies);
  addPutSession(app, dependencies);
  addListSessions(app, dependencies);
  addGetSession(app, dependencies);
  addListPatients(app, dependencies);
  addListPatientSessions(app, dependencies);
  addGetPatientSession(app, dependencies);
  addGetPatientTrace(app, dependencies);
  addGetChart(app, dependencies);
  addGetIntakeDraft(app, dependencies);
  addPutIntakeDraft(app, dependencies);
  addPutIntake(app, dependencies);
  addPutEvent(app, dependencies);
  addPutProgram(app, dependencies);
  addGetPatientChart(app, dependencies);
  addGetPatientIntakeDraft(app, dependencies);
  addPutPatientIntakeDraft(app, dependencies);
  addPutPatientIntake(app, dependencies);
  addPutPatientEvent(app, dependencies);
  addPutPatientProgram(app, dependencies);
  addPutPatientSessionReviews(app, dependencies);
  addListAlerts(app, dependencies);
  addPutAcknowledgement(app, dependencies);
  addPutInvitation(app, dependencies);
  addGetInvitation(app, dependencies);
  addPutGrant(app, dependencies);
  addListGrants(app, dependencies);
  addDeleteGrant(app, dependencies);
  addListAudit(app, dependencies);
  describeApi(app);
  app.all("/api/*", (c) => answerProblem(c, "address-unknown"));
  app.onError((error, c) => {
    const code = toErrorCode(error);
    if (code === "internal" || code === "unavailable") {
      // The name only: a message may carry what the request held.
      dependencies.log("request.failed", { requestId: c.get("requestId"), errorName: error.name });
    }
    return answerProblem(c, code);
  });
  return app;
}
