import { runTool } from "./tools/run-tool.ts";

process.exitCode = await runTool("turbo", ["run", "typecheck", "--output-logs=errors-only", ...process.argv.slice(2)]);
