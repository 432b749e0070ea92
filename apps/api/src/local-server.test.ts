import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { expect, test } from "vitest";

const entry = path.join(import.meta.dirname, "local-server.ts");
const isWebBuilt = existsSync(path.resolve(import.meta.dirname, "../../web/out/404.html"));
const builtOnly = test.skipIf(!isWebBuilt);

function startServer(environment: NodeJS.ProcessEnv): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [entry], { env: { ...process.env, ...environment } });
}

async function readUntilExit(server: ChildProcessWithoutNullStreams): Promise<{ code: number | null; errors: string }> {
  const chunks: Buffer[] = [];
  server.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [code] = (await once(server, "close")) as [number | null];
  return { code, errors: Buffer.concat(chunks).toString() };
}

builtOnly("says where it is, answers there, and ends cleanly (skipped without apps/web/out)", async () => {
  const server = startServer({ PORT: "0" });
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  const address = /^Plumbline is ready: (http:\/\/localhost:\d+)\n$/.exec(line.toString())?.[1];
  expect(address).toBeDefined();
  const response = await fetch(`${address}/api/v1/health`);
  expect(await response.json()).toEqual({ status: "ok" });
  server.kill("SIGINT");
  expect(await readUntilExit(server)).toEqual({ code: 0, errors: "" });
});

builtOnly("a port in use is a clear message and exit code 1 (skipped without apps/web/out)", async () => {
  const occupant = createServer();
  occupant.listen(0, "127.0.0.1");
  await once(occupant, "listening");
  const occupied = occupant.address();
  const port = occupied !== null && typeof occupied === "object" ? occupied.port : 0;
  const { code, errors } = await readUntilExit(startServer({ PORT: String(port) }));
  occupant.close();
  expect(code).toBe(1);
  expect(errors).toBe(
    `Port ${port} is in use. Stop what is using it, or choose another port: PORT=${port + 1} npm start\n`,
  );
});

test.each(["three thousand", "65536", "-1", "80.5"])("PORT=%s is refused", async (port) => {
  const { code, errors } = await readUntilExit(startServer({ PORT: port }));
  expect(code).toBe(1);
  expect(errors).toContain("PORT must be a number from 0 to 65535");
});
