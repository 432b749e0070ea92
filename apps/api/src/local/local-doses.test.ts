import { chart } from "@plumbline/contracts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { goodSession } from "../testing/training-story.ts";
import { openDataFolder } from "./data-folder.ts";
import { readIdentityKeys } from "./identity-keys.ts";
import { openLocalStores } from "./local-stores.ts";
import { localTime } from "./local-time.ts";
import { margaret } from "./sample-people.ts";
import { signAccessToken } from "./sign-access-token.ts";
import { startLocalServer } from "./start-local-server.ts";
import { createTestFolder, type TestFolder } from "./testing/start-test-server.ts";

let folder: TestFolder;
beforeEach(() => {
  folder = createTestFolder();
});
afterEach(() => folder.remove());

const startServer = () =>
  startLocalServer({
    port: 0,
    hostname: "127.0.0.1",
    dataFolder: folder.dataFolder,
    webRoot: folder.webRoot,
    log: () => {},
    print: () => {},
    every: () => async () => {},
  });

async function readMargaret(port: number) {
  const keys = readIdentityKeys(openDataFolder(folder.dataFolder));
  if (keys === null) throw new Error("no keys");
  const token = await signAccessToken(keys, margaret, port);
  const answer = await fetch(`http://localhost:${port}/api/v1/chart`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return chart.parse(await answer.json());
}

test("[PROG-07] a server that was killed after it stored a session lowers the dose when it starts again, once", async () => {
  const first = await startServer();
  const { program } = await readMargaret(first.port);
  await first.close();
  const [planned] = program?.content.exercises ?? [];
  if (planned === undefined) throw new Error("nothing planned");
  const { repositories, close } = await openLocalStores(openDataFolder(folder.dataFolder));
  const now = Date.now();
  await repositories.marks.setMark({ patientId: margaret.subject, token: "t", setAt: new Date(now).toISOString() });
  const session = goodSession(1, { exerciseId: planned.exercise, startedAt: localTime(now), effort: 9 });
  await repositories.sessions.putSession(margaret.subject, session);
  await close();

  for (const _ of [1, 2]) {
    const server = await startServer();
    const { program: newest, earlierPrograms } = await readMargaret(server.port);
    await server.close();
    expect(newest).toMatchObject({ version: 2, assignedBy: { role: "plumbline" } });
    expect(newest?.adjustment?.changes).toMatchObject([{ exercise: planned.exercise, rule: "PROG-07" }]);
    expect(earlierPrograms.map(({ version }) => version)).toEqual([1]);
  }
});
