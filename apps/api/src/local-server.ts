import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { createApp } from "./app.ts";
import { createLocalSite } from "./local-site.ts";
import { createTestDependencies } from "./testing/test-dependencies.ts";

/** How long a request under way may still run after Ctrl-C. */
const FAREWELL_MILLISECONDS = 1_000;

const root = path.resolve(import.meta.dirname, "../../web/out");
const port = readPort(process.env.PORT);
// The loopback address unless asked otherwise: nobody else on the network gets in.
const hostname = process.env.HOST ?? "127.0.0.1";

if (!existsSync(path.join(root, "404.html"))) {
  fail("The web app is not built yet. Build it first: npm run build");
}

const server = createAdaptorServer({ fetch: createLocalSite(root, createApp(createTestDependencies())).fetch });

server.once("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE") {
    fail(`Port ${port} is in use. Stop what is using it, or choose another port: PORT=${port + 1} npm start`);
  }
  if (error.code === "EACCES") {
    fail(`Port ${port} may not be used by this user. Choose another port: PORT=3000 npm start`);
  }
  fail(`The server could not start: ${error.message}`);
});

server.listen(port, hostname, () => {
  // With a host and a port, Node gives an AddressInfo; null and strings belong to closed servers and pipes.
  const { port: actualPort } = server.address() as AddressInfo;
  console.log(`Plumbline is ready: http://localhost:${actualPort}`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), FAREWELL_MILLISECONDS).unref();
  });
}

function readPort(text = "3000"): number {
  const number = Number(text);
  // 0 asks the system for a free port.
  if (!/^\d+$/.test(text) || number > 65_535) {
    fail(`PORT must be a number from 0 to 65535, but it is "${text}".`);
  }
  return number;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
