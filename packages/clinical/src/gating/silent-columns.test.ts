import { expect, test } from "vitest";
import { lockedAfterFall, patientIn } from "../testing/status.ts";
import type { ItemId } from "./activities.ts";
import { gate } from "./gate.ts";
import { actionIn } from "./verdict.ts";

test("[GEN-01] what the matrix has no row for is blocked", () => {
  const unknown = "cartwheel" as ItemId;
  expect(actionIn(unknown, "00")).toBe("block");
  expect(gate(unknown, patientIn("A")).action).toBe("block");
});

test("[MX-00] of what nobody should do no other column has anything to say", () => {
  const { grounds } = gate("golf", patientIn("B", "F_FALL", "F_VFX"));
  expect(grounds.map(({ rule }) => rule)).toEqual(["MX-00"]);
});

test("[FALL-11] seated work that the therapist allowed after a fall has nothing against it", () => {
  const status = lockedAfterFall(patientIn("A"), { mayDoSeatedWork: true });
  expect(gate("band_row", status).grounds).toEqual([]);
});
