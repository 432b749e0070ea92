import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runChild } from "./run-child.mjs";

const repository = path.resolve(import.meta.dirname, "..");
const modules = path.join(repository, "node_modules");

/** The Node that the lockfile pins; the one that started us may be older. */
export const pinnedNode = path.join(modules, "node/bin", process.platform === "win32" ? "node.exe" : "node");

/**
 * Installs what the lockfile names and this folder lacks. npm notes in node_modules what it installed, so nobody who
 * ran `npm install` by hand waits for a second installation.
 * @returns {Promise<number>} npm's exit code; 0 when there was nothing to do
 */
export async function installWhatIsMissing() {
  if (isInstalled()) {
    return 0;
  }
  console.error("Installing the packages that the lockfile names ...");
  // Standard output belongs to the command that follows.
  /** @type {import("node:child_process").StdioOptions} */
  const stdio = ["ignore", 2, 2];
  const npm = process.env.npm_execpath;
  const words = ["ci", "--no-audit", "--no-fund"];
  return npm === undefined
    ? runChild("npm", words, { cwd: repository, stdio, shell: process.platform === "win32" })
    : runChild(process.execPath, [npm, ...words], { cwd: repository, stdio });
}

function isInstalled() {
  const note = path.join(modules, ".package-lock.json");
  return (
    existsSync(pinnedNode) &&
    existsSync(note) &&
    findMissing(readPackages(path.join(repository, "package-lock.json")), readPackages(note)).length === 0
  );
}

/**
 * @param {Readonly<Record<string, LockedPackage>>} wanted what the lockfile pins: keys are folders, "" the root
 * @param {Readonly<Record<string, LockedPackage>>} present what npm noted that it installed
 * @returns {readonly string[]} the folders that are missing or hold another version
 */
export function findMissing(wanted, present) {
  // Optional packages are for other systems than this one, or npm would have installed them.
  return Object.entries(wanted)
    .filter(([place, { optional, devOptional }]) => place !== "" && !optional && !devOptional)
    .filter(([place, { version }]) => present[place] === undefined || present[place].version !== version)
    .map(([place]) => place);
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
