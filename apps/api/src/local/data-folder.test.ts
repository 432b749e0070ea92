import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BrokenDataFolderError } from "./broken-data-folder-error.ts";
import { openDataFolder } from "./data-folder.ts";
import { openEmbeddedTable } from "./embedded-table.ts";
import { openIdentityKeys } from "./identity-keys.ts";
import { openSignInStore } from "./sign-in-store.ts";

let place: string;
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), "plumbline-folder-"));
});
afterEach(() => rmSync(place, { recursive: true }));

test.skipIf(process.platform === "win32")("only this user may look inside", async () => {
  const folder = openDataFolder(path.join(place, "a", "b"));
  await openIdentityKeys(folder);
  await openSignInStore(folder)("Session").upsert("id", {}, 60);
  expect(statSync(folder.path).mode & 0o077).toBe(0);
  expect(statSync(folder.keys).mode & 0o077).toBe(0);
  expect(statSync(folder.signIns).mode & 0o077).toBe(0);
});

test("keys and sign-ins are the same when it is opened again", async () => {
  const folder = openDataFolder(place);
  const keys = await openIdentityKeys(folder);
  await openSignInStore(folder)("Session").upsert("one", { uid: "u", accountId: "margaret" }, 60);
  const again = openDataFolder(place);
  expect(await openIdentityKeys(again)).toEqual(keys);
  expect(await openSignInStore(again)("Session").findByUid("u")).toMatchObject({ accountId: "margaret" });
});

test("a folder with somebody's own files is left as it is", () => {
  writeFileSync(path.join(place, "thesis.txt"), "");
  expect(() => openDataFolder(place)).toThrow(BrokenDataFolderError);
  expect(() => openDataFolder(place)).toThrow("it holds something else than Plumbline's data");
});

test("a file in place of the folder, or of one inside it, is said to be there", () => {
  const file = path.join(place, "file");
  writeFileSync(file, "");
  expect(() => openDataFolder(file)).toThrow(BrokenDataFolderError);
  expect(() => openDataFolder(path.join(file, "inside"))).toThrow(BrokenDataFolderError);
  const folder = openDataFolder(path.join(place, "data"));
  rmSync(folder.traces, { recursive: true });
  writeFileSync(folder.traces, "");
  expect(() => openDataFolder(folder.path)).toThrow(BrokenDataFolderError);
});

test.each(["", "{", '{"format":1}', '{"format":3}'])("a marker that says %o is not ours to read", (content) => {
  const folder = openDataFolder(place);
  writeFileSync(path.join(folder.path, "plumbline-data.json"), content);
  expect(() => openDataFolder(place)).toThrow("plumbline-data.json is damaged");
});

test.each(["", "null", '{"signing":{},"cookies":[]}'])(
  "damaged keys (%o) are not replaced by new ones",
  async (content) => {
    const folder = openDataFolder(place);
    writeFileSync(folder.keys, content);
    await expect(openIdentityKeys(folder)).rejects.toThrow("identity-keys.json is damaged");
  },
);

test("damaged sign-ins are named, with what it costs to do without them", () => {
  const folder = openDataFolder(place);
  writeFileSync(folder.signIns, "[1");
  expect(() => openSignInStore(folder)).toThrow("Without it everybody signs in again");
});

test("a damaged table is named, and so is one that another server uses", async () => {
  const folder = openDataFolder(place);
  const table = await openEmbeddedTable(folder);
  await expect(openEmbeddedTable(folder)).rejects.toThrow("another Plumbline uses it just now");
  await table.close();
  writeFileSync(path.join(folder.table, "CURRENT"), "nothing of the kind");
  await expect(openEmbeddedTable(folder)).rejects.toThrow("its table is damaged");
});

test("a folder in place of the key file is a message, not a crash", async () => {
  const folder = openDataFolder(place);
  mkdirSync(folder.keys);
  await expect(openIdentityKeys(folder)).rejects.toThrow(BrokenDataFolderError);
});
