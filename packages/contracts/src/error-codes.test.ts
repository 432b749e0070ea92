import { expect, it } from "vitest";
import { errorCodes } from "./error-codes.ts";

it("no code is listed twice, and each is made of words that a client can switch on", () => {
  expect(new Set(errorCodes).size).toBe(errorCodes.length);
  expect(errorCodes.every((code) => /^[a-z]+(-[a-z]+)*$/.test(code))).toBe(true);
});
