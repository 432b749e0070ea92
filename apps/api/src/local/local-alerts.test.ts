import { alertQueue } from "@plumbline/contracts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recordEvent } from "../chart/record-event.ts";
import { createFall } from "../testing/test-chart.ts";
import { openDataFolder } from "./data-folder.ts";
import { readIdentityKeys } from "./identity-keys.ts";
import { openLocalStores } from "./local-stores.ts";
import { dana, margaret } from "./sample-people.ts";
import { signAccessToken } from "./sign-access-token.ts";
import { startLocalServer } from "./start-local-server.ts";
import { createTestFolder, type TestFolder } from "./testing/start-test-server.ts";

let folder: TestFolder;
beforeEach(() => {
  folder = createTestFolder();
});
afterEach(() => folder.remove());

const now = Date.now();
const fall = createFall(1, { at: new Date(now).toISOString() });
const writing = { patientId: margaret.subject, by: { id: margaret.subject, role: "patient" as const }, requestId: "r" };

async function startServer() {
  const printed: string[] = [];
  const tasks: (() => Promise<void>)[] = [];
  const server = await startLocalServer({
    port: 0,
    hostname: "127.0.0.1",
    dataFolder: folder.dataFolder,
    webRoot: folder.webRoot,
    log: () => {},
    print: (line) => printed.push(line),
    every: (_, task) => {
      tasks.push(task);
      return async () => {};
    },
  });
  return { ...server, printed, tick: async () => Promise.all(tasks.map((task) => task())) };
}

/** The alerts of falls that Dana sees. */
async function readFalls(port: number): Promise<readonly string[]> {
  const keys = readIdentityKeys(openDataFolder(folder.dataFolder));
  if (keys === null) throw new Error("no keys");
  const token = await signAccessToken(keys, dana, port);
  const answer = await fetch(`http://localhost:${port}/api/v1/alerts`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { entries } = alertQueue.parse(await answer.json());
  return entries.filter(({ alert }) => alert.code === "ALERT-01").map(({ alert }) => alert.id);
}

test("a server that was killed after the write sends and shows the alert when it starts again, once", async () => {
  const first = await startServer();
  await first.close();
  const stores = await openLocalStores(openDataFolder(folder.dataFolder));
  const killed = () => Promise.reject(new Error("killed"));
  await recordEvent({ ...stores.repositories, announceAlerts: killed, log: () => {}, now: () => now }, writing, fall);
  await stores.close();

  const second = await startServer();
  expect(await readFalls(second.port)).toEqual([`${fall.id}-1`]);
  const toDana = second.messages.filter(({ to }) => to.kind === "therapist" && to.id === dana.subject);
  expect(toDana.map(({ channel }) => channel).toSorted()).toEqual(["e-mail", "push"]);
  await second.tick();
  expect(second.messages.filter(({ to }) => to.kind === "therapist")).toHaveLength(2);
  await second.close();

  const third = await startServer();
  expect(await readFalls(third.port)).toEqual([`${fall.id}-1`]);
  expect(third.messages).toEqual([]);
  await third.close();
});

test("what is printed says what would be sent, and neither whom it is about nor how a contact is reached", async () => {
  const server = await startServer();
  await server.close();
  const stores = await openLocalStores(openDataFolder(folder.dataFolder));
  await recordEvent(
    { ...stores.repositories, announceAlerts: async () => {}, log: () => {}, now: () => now },
    writing,
    fall,
  );
  await stores.close();
  const { printed, messages, close } = await startServer();
  await close();
  expect(printed).toHaveLength(messages.length);
  expect(printed.join("\n")).toMatch(
    /Would send by e-mail to a therapist: Urgent alert in Plumbline, please sign in http/,
  );
  for (const word of [
    "Margaret",
    margaret.subject,
    "fall",
    ...messages.flatMap(({ to }) => (to.kind === "emergency-contact" ? [to.reach] : [])),
  ]) {
    expect(printed.join("\n")).not.toContain(word);
  }
});
