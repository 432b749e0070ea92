import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, test } from "vitest";
import { runChild } from "./run-child.mjs";

test("the exit code is the program's own", async () => {
  expect(await runChild(process.execPath, ["-e", "process.exit(7)"])).toBe(7);
  expect(await runChild(process.execPath, ["-e", ""])).toBe(0);
});

test("a program that a signal ended has the code that shells give it", async () => {
  const script = "process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000);";
  expect(await runChild(process.execPath, ["-e", script])).toBe(128 + 15);
});

test("a program that does not exist is an error, not a success", async () => {
  await expect(runChild("plumbline-has-no-such-program", [])).rejects.toThrow("ENOENT");
});

test("Ctrl-C reaches the program, and its answer comes back", async () => {
  const patient = "process.once('SIGINT', () => process.exit(3)); setInterval(() => {}, 1000); console.log('up');";
  const launcher = `
    import { runChild } from ${JSON.stringify(path.join(import.meta.dirname, "run-child.mjs"))};
    process.exitCode = await runChild(process.execPath, ["-e", ${JSON.stringify(patient)}]);
  `;
  const running = spawn(process.execPath, ["--input-type=module", "-e", launcher]);
  await once(running.stdout, "data");
  running.kill("SIGINT");
  expect(await once(running, "close")).toEqual([3, null]);
});
