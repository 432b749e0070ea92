import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { addScriptPolicy, UnservablePageError } from "./script-policy.ts";

const web = path.resolve(import.meta.dirname, "..");
const detector = path.resolve(web, "../../packages/pose-tfjs/dist/pose");
const out = path.join(web, "out");

// The order matters: Next copies public/ into the export, and the policy hashes what Next wrote.
copyDetector();
exportPages();
addScriptPolicies();

function copyDetector(): void {
  if (!existsSync(detector)) {
    throw new Error(`The detector is not built: ${detector} is missing. "npm run build" builds it first.`);
  }
  const target = path.join(web, "public/pose");
  rmSync(target, { recursive: true, force: true });
  cpSync(detector, target, { recursive: true });
}

function exportPages(): void {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const { status } = spawnSync(process.execPath, [next, "build", "--turbopack"], {
    cwd: web,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

function addScriptPolicies(): void {
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  for (const page of pages) {
    const file = path.join(out, page);
    try {
      writeFileSync(file, addScriptPolicy(readFileSync(file, "utf8")));
    } catch (error) {
      if (error instanceof UnservablePageError) {
        console.error(`${page}: ${error.message}`);
        process.exit(1);
      }
      throw error;
    }
  }
  console.log(`${pages.length} pages carry their own script policy`);
}
