import { expect, test } from "vitest";
import { failed, ok } from "../../api/api-result.ts";
import { afterAnswer, type Known } from "./known.ts";

const ready: Known<string> = { kind: "ready", value: "three alerts", askedAt: 1_000, isOld: false };

test("an answer is known from when it was asked for", () => {
  expect(afterAnswer({ kind: "loading" }, ok("three alerts"), 1_000)).toEqual(ready);
});

test("without a network the last answer stays, marked as old, and is fresh again with the next one", () => {
  const old = afterAnswer(ready, failed("unreachable", "no-network"), 2_000);
  expect(old).toEqual({ ...ready, isOld: true });
  expect(afterAnswer(old, ok("two alerts"), 3_000)).toEqual({
    kind: "ready",
    value: "two alerts",
    askedAt: 3_000,
    isOld: false,
  });
});

test.each(["not-found", "forbidden", "signed-out", "refused"] as const)(
  "[PRIV-04] %s leaves nothing of the last answer",
  (failure) => expect(afterAnswer(ready, failed(failure, "x"), 2_000)).toEqual({ kind: "failed", failure }),
);

test("without a network there is nothing to show before the first answer", () => {
  expect(afterAnswer({ kind: "loading" }, failed("unreachable", "no-network"), 1)).toEqual({
    kind: "failed",
    failure: "unreachable",
  });
});

test("a slow answer to an earlier question does not replace a later one", () => {
  expect(afterAnswer(ready, ok("four alerts"), 999)).toBe(ready);
});
