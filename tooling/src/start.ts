import path from "node:path";
import { runChild } from "../run-child.mjs";
import { buildQuietly } from "./tools/build-quietly.ts";
import { repository } from "./tools/run-tool.ts";

console.error("Building Plumbline (the first time takes a minute) ...");
process.exitCode = await start();

async function start(): Promise<number> {
  const built = await buildQuietly();
  if (built !== 0) return built;
  // Each is a process of its own, for the data folder is open in one at a time.
  const seeded = await runChild(process.execPath, [path.join(repository, "tooling/src/seed.ts")]);
  if (seeded !== 0) return seeded;
  return runChild(process.execPath, [path.join(repository, "apps/api/src/local-server.ts")]);
}
