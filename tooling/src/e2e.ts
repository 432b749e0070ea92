import { runEndToEnd } from "./browser/run-end-to-end.ts";
import { runTool } from "./tools/run-tool.ts";

const built = await runTool("turbo", ["run", "build", "--output-logs=errors-only"]);
process.exitCode = built === 0 ? await runEndToEnd(process.argv.slice(2)) : built;
