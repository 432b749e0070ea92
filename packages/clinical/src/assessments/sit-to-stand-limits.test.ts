import { milliseconds } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { type CycleEvent, type CycleState, startCycle, stepCycle } from "./sit-to-stand-cycle.ts";

/** P by milliseconds. */
type Seen = readonly [at: number, value: number];

const follow = (seen: readonly Seen[]): { readonly state: CycleState; readonly events: readonly CycleEvent[] } => {
  let state = startCycle;
  const events = seen.flatMap(([at, value]) => {
    const [next, event] = stepCycle(state, { at: milliseconds(at), value });
    state = next;
    return event === null ? [] : [event];
  });
  return { state, events };
};
const phaseAfter = (...seen: readonly Seen[]) => follow(seen).state.phase;
const eventsIn = (...seen: readonly Seen[]) => follow(seen).events;

const SEATED: readonly Seen[] = [
  [0, 0],
  [500, 0],
];

describe("[CYC-1] SEATED", () => {
  test("is P at or below 0.10 for half a second, counted from where the line meets 0.10", () => {
    const comingDown: readonly Seen[] = [
      [0, 0.3],
      [300, 0],
    ];
    expect(phaseAfter(...comingDown, [699, 0]).kind).toBe("settling");
    expect(phaseAfter(...comingDown, [700, 0])).toEqual({ kind: "seated" });
  });

  test.each([
    [0.12, []],
    [0.15, []],
    [0.16, [{ type: "seat.missed", at: 100 }]],
  ] as const)("is not yet missed by a P of %f", (value, events) => {
    expect(eventsIn([0, 0], [100, value])).toEqual(events);
  });
});

describe("[CYC-1] [CYC-5] the seat is left where the line meets 0.15", () => {
  test.each([
    ["at once", []],
    ["after another sample on the seat", [[600, 0]]],
    [
      "after two",
      [
        [600, 0],
        [700, 0],
      ],
    ],
  ] as const)("%s", (_, longer) => {
    const last = longer.at(-1)?.[0] ?? 500;
    const events = eventsIn(...SEATED, ...longer, [last + 100, 0.3], [last + 200, 0.6], [last + 300, 0.7]);
    expect(events).toEqual([{ type: "seat.left", at: last + 50 }]);
  });
});

describe("[CYC-2] up is reached", () => {
  test.each([
    [119, "rising"],
    [120, "up"],
  ] as const)("not %i ms after the seat was left: %s", (later, kind) => {
    // P meets 0.15 at 515 ms.
    expect(phaseAfter(...SEATED, [600, 1], [515 + later, 1]).kind).toBe(kind);
  });
});

describe("[CYC-3] a gap of more than 2 s", () => {
  test("has the half second on the seat begin anew", () => {
    expect(phaseAfter([0, 0], [300, 0], [2301, 0]).kind).toBe("settling");
    expect(phaseAfter([0, 0], [300, 0], [2301, 0], [2801, 0]).kind).toBe("seated");
  });

  test("loses what was under way, and one of 2 s does not", () => {
    expect(phaseAfter(...SEATED, [600, 0.3], [800, 0.5], [2800, 0.6]).kind).toBe("rising");
    expect(phaseAfter(...SEATED, [600, 0.3], [800, 0.5], [2801, 0.6]).kind).toBe("lost");
  });
});
