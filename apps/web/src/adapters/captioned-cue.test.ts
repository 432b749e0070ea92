import type { CueLine } from "@plumbline/session/ports";
import { expect, test } from "vitest";
import { captionedCue } from "./captioned-cue.ts";

test("[UX-02] what is said is shown, but for the counts; nothing is said less", () => {
  const said: CueLine[] = [];
  const shown: string[] = [];
  const cue = captionedCue(
    { say: (line) => said.push(line), silence: () => undefined },
    ({ key }) => key,
    (words) => shown.push(words),
  );
  cue.say({ key: "stand", priority: "guide" });
  cue.say({ key: "one", priority: "count" });
  cue.say({ key: "stop", priority: "stop" });
  expect(shown).toEqual(["stand", "stop"]);
  expect(said.map(({ key }) => key)).toEqual(["stand", "one", "stop"]);
});
