import { expect, test } from "vitest";
import { nameBuiltinOperator } from "./operator-names.ts";

// From TFLite's schema; each shifts if a name before it is missing from the list.
test.each([
  [0, "ADD"],
  [32, "CUSTOM"],
  [98, "LEAKY_RELU"],
  [124, "DENSIFY"],
  [126, "BATCH_MATMUL"],
])("operator code %i is %s", (code, name) => {
  expect(nameBuiltinOperator(code)).toBe(name);
});

test("an operator that is newer than the list is named by its code", () => {
  expect(nameBuiltinOperator(150)).toBe("BUILTIN_150");
});
