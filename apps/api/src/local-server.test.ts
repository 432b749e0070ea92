import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

const entry = path.join(import.meta.dirname, "local-server.ts");
const isWebBuilt = existsSync(path.resolve(import.meta.dirname, "../../web/out/404.html"));
const builtOnly = test.skipIf(!isWebBuilt);

const place = mkdtempSync(path.join(tmpdir(), "plumbline-server-"));
const dataFolder = path.join(place, "data");
afterAll(() => rmSync(place, { recursive: true }));

function startServer(environment: NodeJS.ProcessEnv): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [entry], {
    env: { ...process.env, PLUMBLINE_DATA: dataFolder, ...environment },
  });
}

async function readUntilExit(server: ChildProcessWithoutNullStreams): Promise<{ code: number | null; errors: string }> {
  const chunks: Buffer[] = [];
  server.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [code] = (await once(server, "close")) as [number | null];
  return { code, errors: Buffer.concat(chunks).toString() };
}

builtOnly("says where it is, answers there, and ends cleanly (skipped without apps/web/out)", async () => {
  const server = startServer({ PORT: "0" });
  const printed: Buffer[] = [];
  server.stdout.on("data", (chunk: Buffer) => printed.push(chunk));
  await once(server.stdout, "data");
  const address = /^Plumbline is ready: (http:\/\/localhost:\d+)\n/.exec(Buffer.concat(printed).toString())?.[1];
  expect(address).toBeDefined();
  const response = await fetch(`${address}/api/v1/health`);
  expect(await response.json()).toEqual({ status: "ok" });
  server.kill("SIGINT");
  expect(await readUntilExit(server)).toEqual({ code: 0, errors: "" });
  const lines = Buffer.concat(printed).toString();
  expect(lines).toContain('with the password "plumbline"');
  expect(lines).toContain("dana      Dana Whitfield, therapist");
  expect(lines).toContain("margaret  Margaret Oakes, patient");
});

builtOnly("a broken data folder is a clear message and exit code 1 (skipped without apps/web/out)", async () => {
  const broken = path.join(place, "broken");
  writeFileSync(broken, "");
  const { code, errors } = await readUntilExit(startServer({ PORT: "0", PLUMBLINE_DATA: broken }));
  expect(code).toBe(1);
  expect(errors).toBe(
    `The data folder ${broken} cannot be used: it is not a folder that may be written.\n` +
      "Mend it, or move it away to begin anew, or name another one: PLUMBLINE_DATA=/path/to/folder npm start\n",
  );
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
