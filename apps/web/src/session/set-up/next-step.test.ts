import { describe, expect, test } from "vitest";
import { nextStep } from "./next-step.ts";

const whole = { person: "whole", isTooFar: false, light: "enough" } as const;

describe("the next step of the set-up", () => {
  test.each([
    ["step-in", { framing: { ...whole, person: "nobody" }, startOffer: "ready", handRaised: 0.5 }],
    ["step-back", { framing: { ...whole, person: "cut-off" }, startOffer: "ready", handRaised: 0 }],
    ["close-programs", { framing: { ...whole, isTooFar: true }, startOffer: "too-slow", handRaised: 0.5 }],
    ["come-closer", { framing: { ...whole, isTooFar: true }, startOffer: "not-yet", handRaised: 0 }],
    ["switch-on-light", { framing: { ...whole, light: "too-dark" }, startOffer: "not-yet", handRaised: 0 }],
    ["stand-still", { framing: whole, startOffer: "not-yet", handRaised: 0 }],
    ["press-start", { framing: whole, startOffer: "count-only", handRaised: 0 }],
    ["raise-hand", { framing: whole, startOffer: "ready", handRaised: 0 }],
    ["hand-up", { framing: whole, startOffer: "ready", handRaised: 0.2 }],
  ] as const)("is %s", (step, readiness) => {
    expect(nextStep(readiness)).toBe(step);
  });
});
