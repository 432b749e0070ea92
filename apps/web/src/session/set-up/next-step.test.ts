import { describe, expect, test } from "vitest";
import { nextStep } from "./next-step.ts";

const whole = { person: "whole", isTooFar: false, light: "enough" } as const;
const timer = { kind: "rest", second: 1 } as const;

describe("the next step of the set-up", () => {
  test.each([
    ["step-in", { framing: { ...whole, person: "nobody" }, startOffer: "ready", handRaised: 0.5 }],
    ["step-back", { framing: { ...whole, person: "cut-off" }, startOffer: "ready", handRaised: 0 }],
    ["close-programs", { framing: { ...whole, isTooFar: true }, startOffer: "too-slow", handRaised: 0.5 }],
    ["come-closer", { framing: { ...whole, isTooFar: true }, startOffer: "not-yet", handRaised: 0 }],
    ["switch-on-light", { framing: { ...whole, light: "too-dark" }, startOffer: "not-yet", handRaised: 0 }],
    ["stand-still", { framing: whole, startOffer: "not-yet", handRaised: 0 }],
    ["turn", { framing: whole, startOffer: "not-yet", handRaised: 0, calibrationProblem: "wrong-view" }],
    ["step-back", { framing: whole, startOffer: "not-yet", handRaised: 0, calibrationProblem: "out-of-frame" }],
    ["show-joints", { framing: whole, startOffer: "not-yet", handRaised: 0, calibrationProblem: "joints-hidden" }],
    ["stand-still", { framing: whole, startOffer: "not-yet", handRaised: 0, calibrationProblem: "moving" }],
    ["lie-down", { framing: { ...whole, person: "nobody" }, startOffer: "ready", handRaised: 0, timer }],
    ["impacts-done", { framing: { ...whole, person: "nobody" }, startOffer: "impacts-done", handRaised: 0 }],
    ["press-start", { framing: whole, startOffer: "count-only", handRaised: 0 }],
    ["raise-hand", { framing: whole, startOffer: "ready", handRaised: 0 }],
    ["hand-up", { framing: whole, startOffer: "ready", handRaised: 0.2 }],
  ] as const)("is %s", (step, readiness) => {
    expect(nextStep({ calibrationProblem: null, timer: null, ...readiness })).toBe(step);
  });
});
