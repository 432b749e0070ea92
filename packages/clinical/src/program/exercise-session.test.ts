import { expect, test } from "vitest";
import { outcomeOf } from "./exercise-session.ts";

test("[CHA-11] what was completed is done, what was stopped or failed is begun; a file's is nobody's", () => {
  const statuses = ["completed", "stopped", "failed"] as const;
  expect(statuses.map((status) => outcomeOf({ source: "camera", status }))).toEqual(["done", "begun", "begun"]);
  expect(outcomeOf({ source: "manual", status: "completed" })).toBe("done");
  expect(statuses.map((status) => outcomeOf({ source: "sample", status }))).toEqual([null, null, null]);
});
