import { runEndToEnd } from "./browser/run-end-to-end.ts";
import { buildQuietly } from "./tools/build-quietly.ts";

const built = await buildQuietly();
process.exitCode = built === 0 ? await runEndToEnd(process.argv.slice(2)) : built;
