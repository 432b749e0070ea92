import { expect, test } from "vitest";
import type { DrainEnd } from "./drain-outbox.ts";
import { createSender, type SendingState } from "./sender.ts";

/** A sender whose tries end as told, and whose pauses a test ends by hand. */
const createBench = () => {
  const tries: ((end: DrainEnd) => void)[] = [];
  const pauses: { readonly delay: number; readonly end: () => void; isOff: boolean }[] = [];
  const states: SendingState[] = [];
  const sender = createSender({
    drain: () => new Promise((resolve) => tries.push(resolve)),
    later: (delay, end) => {
      const pause = { delay, end, isOff: false };
      pauses.push(pause);
      return () => {
        pause.isOff = true;
      };
    },
    chance: () => 1,
    onState: (state) => states.push(state),
  });
  const endTry = async (end: DrainEnd) => {
    tries.at(-1)?.(end);
    // The sender hears of it in a later microtask.
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { sender, tries, pauses, states, endTry };
};

test("tries again after pauses that grow, until it works", async () => {
  const { sender, tries, pauses, states, endTry } = createBench();
  sender.nudge();
  await endTry("unreachable");
  pauses.at(-1)?.end();
  await endTry("unreachable");
  pauses.at(-1)?.end();
  await endTry("empty");
  expect(tries.length).toBe(3);
  expect(pauses.map(({ delay }) => delay)).toEqual([2_000, 4_000]);
  expect(states).toEqual(["sending", "waiting", "sending", "waiting", "sending", "idle"]);
});

test("a nudge, such as the network coming back, does not wait for the pause to end", async () => {
  const { sender, tries, pauses, endTry } = createBench();
  sender.nudge();
  await endTry("unreachable");
  sender.nudge();
  expect(tries.length).toBe(2);
  expect(pauses.at(-1)?.isOff).toBe(true);
});

test("what is put during a try is sent by another one right after, and never by two at once", async () => {
  const { sender, tries, endTry } = createBench();
  sender.nudge();
  sender.nudge();
  sender.nudge();
  expect(tries.length).toBe(1);
  await endTry("empty");
  expect(tries.length).toBe(2);
});

test("without a sign-in it waits to be nudged", async () => {
  const { sender, pauses, states, endTry } = createBench();
  sender.nudge();
  await endTry("signed-out");
  expect(pauses).toEqual([]);
  expect(states.at(-1)).toBe("signed-out");
});

test("what is held back is looked at again after a minute", async () => {
  const { sender, tries, pauses, states, endTry } = createBench();
  sender.nudge();
  await endTry("held");
  expect(pauses.map(({ delay }) => delay)).toEqual([60_000]);
  expect(states.at(-1)).toBe("idle");
  pauses.at(-1)?.end();
  expect(tries.length).toBe(2);
});

test("a stopped sender tries no more", async () => {
  const { sender, tries, pauses, endTry } = createBench();
  sender.nudge();
  await endTry("unreachable");
  sender.stop();
  pauses.at(-1)?.end();
  sender.nudge();
  expect(tries.length).toBe(1);
});
