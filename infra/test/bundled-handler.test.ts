import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { App } from "aws-cdk-lib";
import { expect, test, vi } from "vitest";
import { PlumblineStack } from "../lib/plumbline-stack.ts";
import { testProps } from "./synthesise.ts";

/** Generous: esbuild shares a slow machine with all other tests. */
const BUNDLING_MILLISECONDS = 120_000;

test(
  "the real handlers are bundled with all that they need, and load",
  async () => {
    const app = new App({ outdir: mkdtempSync(path.join(tmpdir(), "plumbline-cdk-")) });
    new PlumblineStack(app, "Test", testProps);
    const { directory } = app.synth();
    try {
      const bundles = readdirSync(directory, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith("index.mjs"))
        .map((name) => ({ name, text: readFileSync(path.join(directory, name), "utf8") }));
      expect(bundles).toHaveLength(4);
      const environment = {
        TABLE_NAME: "plumbline",
        TRACE_BUCKET: "traces",
        TOKEN_ISSUER: "https://issuer.example",
        CLIENT_ID: "web",
        AWS_REGION: "us-east-1",
        ORIGIN: "https://plumbline.example",
        MAIL_FROM: "alerts@plumbline.example",
        USER_POOL_ID: "us-east-1_a1b2c3d4e",
      };
      for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
      for (const { name, text } of bundles) {
        const { handler } = await import(/* @vite-ignore */ pathToFileURL(path.join(directory, name)).href);
        expect(handler).toBeTypeOf("function");
        if (!text.includes("TRACE_BUCKET")) continue;
        const answer = await handler(healthRequest, {});
        expect(answer).toMatchObject({ statusCode: 200, body: JSON.stringify({ status: "ok" }) });
      }
      expect(bundles.filter(({ text }) => text.includes("TRACE_BUCKET"))).toHaveLength(1);
    } finally {
      vi.unstubAllEnvs();
      rmSync(directory, { recursive: true });
    }
  },
  BUNDLING_MILLISECONDS,
);

/** What API Gateway sends, payload format 2.0, as far as it is read. */
const healthRequest = {
  version: "2.0",
  routeKey: "GET /api/v1/health",
  rawPath: "/api/v1/health",
  rawQueryString: "",
  headers: { host: "plumbline.example" },
  requestContext: {
    domainName: "plumbline.example",
    http: { method: "GET", path: "/api/v1/health", protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" },
    requestId: "test",
    stage: "$default",
  },
  isBase64Encoded: false,
};
