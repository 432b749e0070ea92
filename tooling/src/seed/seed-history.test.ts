import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type DataFolder, margaret, openDataFolder, openLocalStores } from "@plumbline/api/local";
import { decodeSkeletonTrace } from "@plumbline/session";
import { afterEach, beforeEach, expect, test } from "vitest";
import { margaretsSessions } from "./margarets-sessions.ts";
import { seedHistory } from "./seed-history.ts";

const noon = new Date(2026, 9, 4, 12);
const nextDay = new Date(2026, 9, 5, 12);
const sessions = margaretsSessions.filter(({ daysAgo }) => daysAgo === 12 || daysAgo === 11);

let place: string;
let folder: DataFolder;
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), "plumbline-seed-"));
  folder = openDataFolder(place);
});
afterEach(() => rmSync(place, { recursive: true }));

/** Everything that a reader could see of Margaret. */
async function readMargaret() {
  const { repositories, traces, close } = await openLocalStores(folder);
  const page = await repositories.sessions.listSessions(margaret.subject, { after: null, limit: 100 });
  const records = await Promise.all(
    page.entries.map(async ({ id }) => ({
      session: await repositories.sessions.getSession(margaret.subject, id),
      trace: await traces.getTrace({ patientId: margaret.subject, sessionId: id }),
    })),
  );
  const grants = await repositories.grants.listGrants(margaret.subject);
  await close();
  return { records, grants };
}

test("[REP-19] the sessions are marked as a sample, lie in the past, and their traces are the ones they name", async () => {
  expect(await seedHistory(folder, noon, sessions, [])).toBe("created");
  const { records, grants } = await readMargaret();
  expect(grants.map(({ to }) => to)).toEqual([null]);
  expect(records).toHaveLength(sessions.length);
  for (const { session, trace } of records) {
    expect(session).toMatchObject({ source: "sample", detector: null, replayConsent: true, status: expect.anything() });
    expect(Date.parse(session?.startedAt ?? "")).toBeLessThan(noon.getTime());
    expect(trace?.byteLength).toBe(session?.skeletonTrace?.byteLength);
    expect(decodeSkeletonTrace(trace ?? new Uint8Array()).poses.length).toBeGreaterThan(100);
  }
});

test("done again, or on another day, it changes nothing", async () => {
  await seedHistory(folder, noon, sessions, []);
  const before = await readMargaret();
  expect(await seedHistory(folder, nextDay, sessions, [])).toBe("was-there");
  expect(await readMargaret()).toEqual(before);
});

test("interrupted and taken up on the next day, it stores nothing twice", async () => {
  await seedHistory(folder, noon, sessions.slice(0, 1), []);
  writeFileSync(folder.history, JSON.stringify({ today: noon.toISOString(), isDone: false }));
  expect(await seedHistory(folder, nextDay, sessions, [])).toBe("created");
  const { records } = await readMargaret();
  expect(records).toHaveLength(sessions.length);
});

test("what the patient ended since is not begun again", async () => {
  await seedHistory(folder, noon, [], []);
  const stores = await openLocalStores(folder);
  const [grant] = await stores.repositories.grants.listGrants(margaret.subject);
  await stores.repositories.grants.endGrant(margaret.subject, grant?.id ?? "", noon.toISOString());
  await stores.close();
  rmSync(folder.history);
  await seedHistory(folder, nextDay, [], []);
  expect((await readMargaret()).grants.map(({ to }) => to)).toEqual([noon.toISOString()]);
});

test("[REP-19] what she counted by hand follows her program, and counts where the drawn sessions do not", async () => {
  await seedHistory(folder, noon, [], [2, 1]);
  const { records } = await readMargaret();
  expect(new Set(records.map(({ session }) => session?.source))).toEqual(new Set(["manual"]));
  expect(new Set(records.map(({ session }) => session?.startedAt.slice(0, 10)))).toEqual(
    new Set(["2026-10-02", "2026-10-03"]),
  );
  // The third is a Saturday.
  const onSaturday = records.filter(({ session }) => session?.startedAt.startsWith("2026-10-03"));
  expect(onSaturday.map(({ session }) => session?.exerciseId)).toContain("squat");
  expect(await seedHistory(folder, nextDay, [], [2, 1])).toBe("was-there");
});
