import type { ApiDependencies } from "./dependencies.ts";
import { type Api, createApi } from "./http/create-api.ts";
import { describeApi } from "./http/describe-api.ts";
import { toErrorCode } from "./http/to-error-code.ts";
import { traceRequest } from "./http/trace-request.ts";
import { answerProblem } from "./problem.ts";
import { addGetConfig } from "./routes/get-config.ts";
import { addGetHealth } from "./routes/get-health.ts";
import { addGetMe } from "./routes/get-me.ts";
import { addPutSession } from "./routes/put-session.ts";
import { sendSecurityHeaders } from "./security-headers.ts";

/** The API as it runs everywhere: behind the local server, and in a Lambda function behind API Gateway. */
export function createApp(dependencies: ApiDependencies): Api {
  const app = createApi();
  app.use(sendSecurityHeaders);
  app.use("/api/*", traceRequest(dependencies));
  addGetHealth(app);
  addGetConfig(app, dependencies);
  addGetMe(app, dependencies);
  addPutSession(app, dependencies);
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
