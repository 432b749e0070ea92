import path from "node:path";
import { runChild } from "../run-child.mjs";
import { buildQuietly } from "./tools/build-quietly.ts";
import { repository } from "./tools/run-tool.ts";

console.error("Building Plumbline (the first time takes a minute) ...");
const built = await buildQuietly();
const server = path.join(repository, "apps/api/src/local-server.ts");
process.exitCode = built === 0 ? await runChild(process.execPath, [server]) : built;
