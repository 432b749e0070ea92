import { expect, test } from "vitest";
import { findMissing } from "./install.mjs";

const lockfile = {
  "": { version: "0.1.0" },
  "node_modules/turbo": { version: "2.11.9" },
  "node_modules/@turbo/mac": { version: "2.11.9", optional: true },
  "node_modules/@plumbline/motion": { link: true },
};
const { "": _root, "node_modules/@turbo/mac": _mac, ...installed } = lockfile;

test("what npm left out for being of another system is not missing", () => {
  expect(findMissing(lockfile, installed)).toEqual([]);
});

test("another version, and a package or a workspace that is not there, are missing", () => {
  expect(findMissing(lockfile, { ...installed, "node_modules/turbo": { version: "2.11.8" } })).toEqual([
    "node_modules/turbo",
  ]);
  expect(findMissing(lockfile, {})).toEqual(["node_modules/turbo", "node_modules/@plumbline/motion"]);
});

test("what is installed beyond the lockfile does no harm", () => {
  expect(findMissing(lockfile, { ...installed, "node_modules/more": { version: "1.0.0" } })).toEqual([]);
});
