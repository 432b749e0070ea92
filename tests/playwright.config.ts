import { rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { defineConfig, devices } from "@playwright/test";

const repository = path.resolve(import.meta.dirname, "..");

/**
 * Works without a screen, as root, and without a GPU (software WebGL, as in CI); keeps Chromium off the network. Pages
 * are put together by the processor itself, as Chromium does where there is no GPU: through software WebGL it would take
 * a whole core from the detector.
 */
const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu-compositing",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Where the server keeps what a run stores: new for each run, and gone after it. */
const data = path.join(tmpdir(), `plumbline-e2e-${process.pid}`);
// Workers read this file too; the server belongs to the process that starts them.
if (process.env.TEST_WORKER_INDEX === undefined) {
  process.once("exit", () => rmSync(data, { recursive: true, force: true }));
}

// `npm run e2e` finds one; without it Playwright takes its own.
const chromium = process.env.PLUMBLINE_CHROMIUM;

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  // The detector takes a core of its own.
  workers: availableParallelism() >= 4 ? 2 : 1,
  // A test that passes only sometimes is broken.
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  // The real detector on a slow machine, five squats long.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 800 },
    // The server's port, taken from what it prints (webServer.wait below).
    baseURL: `http://localhost:${process.env.PLUMBLINE_PORT}`,
    locale: "en-GB",
    trace: "off",
    launchOptions: {
      args: chromiumFlags,
      ...(chromium === undefined ? {} : { executablePath: chromium }),
    },
  },
  webServer: {
    command: `"${process.execPath}" apps/api/src/local-server.ts`,
    cwd: repository,
    // 0: any free port.
    env: { PORT: "0", PLUMBLINE_DATA: data },
    wait: { stdout: /Plumbline is ready: http:\/\/localhost:(?<plumbline_port>\d+)/ },
    gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
  },
});
