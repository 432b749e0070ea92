import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import { expect, test } from "vitest";
import type { Act } from "./act.ts";
import { landmarkNames } from "./landmark-names.ts";
import { createPerformance, type Performance } from "./performance.ts";
import { ScriptError } from "./plan-act.ts";
import { distanceBetween, subtract } from "./vector.ts";

const still = milliseconds(1000);
const share = normalisedHeight;

/** How each act is asked for so much, and the most that it does. */
const limits: readonly (readonly [string, (amount: number) => Act, number])[] = [
  ["heelRaise", (amount) => ({ kind: "heelRaise", rise: share(amount) }), 0.11],
  ["hipAbduction", (amount) => ({ kind: "hipAbduction", side: "left", reach: share(amount) }), 0.45],
  ["hipExtension", (amount) => ({ kind: "hipExtension", side: "left", reach: share(amount) }), 0.3],
  ["kneeRaise", (amount) => ({ kind: "kneeRaise", side: "left", lift: share(amount) }), 0.3],
  ["stepUp", (amount) => ({ kind: "stepUp", side: "left", height: amount }), 0.3],
  ["sideStep", (amount) => ({ kind: "sideStep", direction: "left", travel: share(amount) }), 0.5],
  ["weightShift", (amount) => ({ kind: "weightShift", reach: amount }), 1],
  ["taiChiFlow", (amount) => ({ kind: "taiChiFlow", reach: amount }), 1],
  ["stomp", (amount) => ({ kind: "stomp", side: "left", lift: share(amount) }), 0.2],
  ["heelDrop", (amount) => ({ kind: "heelDrop", rise: share(amount) }), 0.11],
  ["tandemStand", (amount) => ({ kind: "tandemStand", side: "left", duration: still, gap: share(amount) }), 0.1],
  ["hipHinge", (amount) => ({ kind: "hipHinge", lean: degrees(amount) }), 90],
  ["calfStretch", (amount) => ({ kind: "calfStretch", side: "left", duration: still, split: share(amount) }), 0.45],
];

test.each(limits)("%s: what is within its limit any body can do, beyond it the script is refused", (_, ask, limit) => {
  for (const person of [
    { stature: 1.45, build: 0.85, stoop: degrees(35) },
    { stature: 1.95, build: 1.2, stoop: degrees(0) },
  ]) {
    const performance = createPerformance({ acts: [ask(limit)], person });
    for (let at = 0; at <= performance.duration; at += 20) performance.bodyAt(milliseconds(at));
  }
  for (const amount of [limit * 1.01, -0.01]) {
    expect(() => createPerformance({ acts: [ask(amount)] })).toThrow(ScriptError);
  }
});

/** The sway is the same in both, so only the acts differ. */
const apart = (one: Performance, other: Performance, at: number): readonly number[] => {
  const [here, there] = [one.bodyAt(milliseconds(at)), other.bodyAt(milliseconds(at))];
  // A side step ends at another place: seen from the ankles, standing is standing.
  return landmarkNames.map((name) =>
    distanceBetween(
      subtract(here.landmarks[name], here.landmarks.leftAnkle),
      subtract(there.landmarks[name], there.landmarks.leftAnkle),
    ),
  );
};

test.each(limits)("%s: begins and ends exactly as one stands", (_, ask, limit) => {
  for (const person of [{ stature: 1.5, stoop: degrees(20) }, { stature: 1.9 }]) {
    const acting = createPerformance({ acts: [ask(limit * 0.6)], person });
    const standing = createPerformance({ acts: [{ kind: "stand", duration: acting.duration }], person });
    for (const at of [0, acting.duration]) expect(Math.max(...apart(acting, standing, at))).toBeLessThan(1e-6);
  }
});
