import { milliseconds } from "@plumbline/motion";
import type { FallAlarm, ToldEvent } from "@plumbline/session";
import { createManualClock } from "@plumbline/session/testing";
import { expect, test } from "vitest";
import { createKept } from "../adapters/kept-json.ts";
import { createFallWatchman } from "./fall-watchman.ts";
import { parseFallAlarm } from "./parse-fall-alarm.ts";

const memoryStorage = () => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
};

const place = () => {
  const storage = memoryStorage();
  const clock = createManualClock(milliseconds(1_760_000_000_000));
  const told: ToldEvent[] = [];
  const said: string[] = [];
  let tones = 0;
  let isBroken = false;
  const open = () =>
    createFallWatchman({
      kept: createKept<FallAlarm>(storage, "fall", parseFallAlarm),
      tell: async (event) => {
        if (isBroken) throw new Error("no room on this device");
        told.push(event);
      },
      say: (words) => void said.push(words),
      sound: () => {
        tones += 1;
      },
      newId: () => "01JD3Q5V7N8K4T2M6R9WXYZFAL",
      now: clock.now,
      every: (interval, listener) => clock.every(milliseconds(interval), listener),
    });
  const pass = async (seconds: number) => {
    clock.advance(milliseconds(seconds * 1000));
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { open, pass, told, said, tones: () => tones, breakStore: () => (isBroken = true) };
};

test("[FALL-03] [FALL-05] [FALL-06] the alarm goes on by its own clock, whatever becomes of the camera", async () => {
  const { open, pass, told, said, tones } = place();
  const watchman = open();
  watchman.ask("vanished", "mini_squat");
  expect(watchman.view()?.screen).toBe("question");
  await pass(31);
  expect(watchman.view()?.screen).toBe("emergency");
  await pass(50);
  expect(watchman.view()?.screen).toBe("call");
  expect(told.map((event) => (event.kind === "fall" ? event.elapsed : null))).toEqual([30, 60]);
  expect(said).toHaveLength(4);
  expect(tones()).toBe(4);
});

test("[FALL-03] a tab that is closed in the middle comes back to the question, and tells nothing twice", async () => {
  const { open, pass, told } = place();
  const first = open();
  first.ask("vanished", null);
  await pass(35);
  first.close();
  const second = open();
  expect(second.view()?.screen).toBe("emergency");
  await pass(30);
  expect(told).toHaveLength(2);
  second.answer("fallen_ok");
  await pass(1);
  second.finish();
  expect(open().view()).toBeNull();
  expect(told).toHaveLength(3);
});

test("[FALL-09] a device that can keep nothing still shows the emergency", async () => {
  const { open, pass, breakStore } = place();
  breakStore();
  const watchman = open();
  watchman.ask("said", null);
  watchman.answer("need_help");
  await pass(1);
  expect(watchman.view()).toMatchObject({ screen: "emergency", decision: { session: "end" } });
});
