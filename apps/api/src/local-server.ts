import { existsSync } from "node:fs";
import path from "node:path";
import { BrokenDataFolderError } from "./local/broken-data-folder-error.ts";
import { describeSignIns } from "./local/describe-sign-ins.ts";
import { every } from "./local/every.ts";
import { isLoopback } from "./local/is-loopback.ts";
import { type LocalSettings, readEnvironment, UnusableSettingError } from "./local/read-environment.ts";
import { startLocalServer } from "./local/start-local-server.ts";
import type { Log } from "./log.ts";

const webRoot = path.resolve(import.meta.dirname, "../../web/out");

/** With its time, for it is read later. */
const print = (line: string): void => console.log(`${new Date().toISOString()} ${line}`);

/** Answered requests would bury what `npm start` printed; what failed is worth a line. */
const log: Log = (event, fields) => {
  if (event !== "request.answered") {
    console.error(JSON.stringify({ event, ...fields }));
  }
};

try {
  const settings = readEnvironment(process.env);
  if (existsSync(path.join(webRoot, "404.html"))) {
    await serve(settings);
  } else {
    fail("The web app is not built yet. Build it first: npm run build");
  }
} catch (error) {
  if (!(error instanceof UnusableSettingError || error instanceof BrokenDataFolderError)) {
    throw error;
  }
  fail(error.message);
}

async function serve(settings: LocalSettings): Promise<void> {
  try {
    const { port, close } = await startLocalServer({ ...settings, webRoot, log, print, every });
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        void close().finally(() => process.exit(0));
      });
    }
    console.log(`Plumbline is ready: http://localhost:${port}`);
    console.log(describeSignIns(port));
    if (!isLoopback(settings.hostname)) {
      console.error(`With HOST=${settings.hostname}, others on your network can sign in with this password too.`);
    }
  } catch (error) {
    if (!isListenError(error)) {
      throw error;
    }
    fail(explainListenError(error, settings.port));
  }
}

function explainListenError({ code, message }: NodeJS.ErrnoException, port: number): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is in use. Stop what is using it, or choose another port: PORT=${port + 1} npm start`;
    case "EACCES":
      return `Port ${port} may not be used by this user. Choose another port: PORT=3000 npm start`;
    default:
      return `The server could not start: ${message}`;
  }
}

function isListenError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && error.syscall === "listen";
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
