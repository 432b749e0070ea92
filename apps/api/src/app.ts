import { Hono } from "hono";
import { answerProblem } from "./problem.ts";
import { getHealth } from "./routes/get-health.ts";
import { sendSecurityHeaders } from "./security-headers.ts";

/** The API as it runs everywhere: behind the local server, and behind a function URL. */
export function createApp(): Hono {
  const app = new Hono();
  app.use(sendSecurityHeaders);
  app.get("/api/v1/health", getHealth);
  app.all("/api/*", (c) => answerProblem(c, { status: 404, title: "There is nothing at this address" }));
  app.onError((error, c) => {
    // The name only: a message may carry what the request held.
    console.error(`request failed: ${error.name}`);
    return answerProblem(c, { status: 500, title: "The server failed to answer" });
  });
  return app;
}
