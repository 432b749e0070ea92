import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type LocalServer, type LocalServerOptions, startLocalServer } from "../start-local-server.ts";

export type TestFolder = {
  readonly dataFolder: string;
  /** A web app of one page. */
  readonly webRoot: string;
  readonly remove: () => void;
};

export function createTestFolder(): TestFolder {
  const place = mkdtempSync(path.join(tmpdir(), "plumbline-test-"));
  const webRoot = path.join(place, "web");
  mkdirSync(webRoot);
  writeFileSync(path.join(webRoot, "404.html"), "<title>Not here</title>");
  return {
    dataFolder: path.join(place, "data"),
    webRoot,
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** @param port 0 for a free one */
export function startTestServer({ dataFolder, webRoot }: TestFolder, port = 0): Promise<LocalServer> {
  const every: LocalServerOptions["every"] = () => async () => {};
  return startLocalServer({
    port,
    hostname: "127.0.0.1",
    dataFolder,
    webRoot,
    log: () => {},
    print: () => {},
    // No time passes in a test.
    every,
  });
}
