import { expect, test } from "vitest";
import { findLockfileHoles } from "./lockfile-holes.ts";

const pinned = { version: "1.2.3" };
const needsMac = { ...pinned, optionalDependencies: { "@tool/mac": "1.2.3" } };

test("an optional package without an entry is a hole", () => {
  expect(findLockfileHoles({ "": {}, "node_modules/tool": needsMac })).toEqual([
    { place: "node_modules/tool", name: "@tool/mac" },
  ]);
});

test("an entry without a version pins nothing", () => {
  const packages = { "node_modules/tool": needsMac, "node_modules/@tool/mac": {} };
  expect(findLockfileHoles(packages)).toHaveLength(1);
});

test.each([
  "node_modules/@tool/mac",
  "apps/web/node_modules/@tool/mac",
  "apps/web/node_modules/tool/node_modules/@tool/mac",
])("an entry at %s is found from where Node would look", (place) => {
  expect(findLockfileHoles({ "apps/web/node_modules/tool": needsMac, [place]: pinned })).toEqual([]);
});

test("another workspace's entry does not count", () => {
  const packages = { "apps/web/node_modules/tool": needsMac, "apps/api/node_modules/@tool/mac": pinned };
  expect(findLockfileHoles(packages)).toHaveLength(1);
});
