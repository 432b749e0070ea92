import { expect, test } from "vitest";
import { createCaptions } from "./captions.ts";

test("[UX-02] the newest words stand for as long as they are said, and a moment longer", () => {
  const waits: { readonly delay: number; readonly end: () => void }[] = [];
  const captions = createCaptions((delay, end) => {
    const wait = { delay, end };
    waits.push(wait);
    return () => waits.splice(waits.indexOf(wait), 1);
  });
  const seen: (string | undefined)[] = [];
  captions.subscribe(() => seen.push(captions.current()?.words));
  captions.show("Stand tall.", false);
  captions.show("Stop. Come up slowly.", false);
  expect(waits.map(({ delay }) => delay)).toEqual([3300]);
  const first = captions.current()?.number;
  captions.show("Stop. Come up slowly.", false);
  expect(captions.current()?.number).not.toBe(first);
  waits[0]?.end();
  expect(seen).toEqual(["Stand tall.", "Stop. Come up slowly.", "Stop. Come up slowly.", undefined]);
});
