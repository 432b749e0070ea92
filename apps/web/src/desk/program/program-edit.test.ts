import { localDate, readChart } from "@plumbline/clinical";
import type { Program } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { exampleDose, exampleProgram } from "../../chart/testing/example-program.ts";
import { intakeEntry } from "../testing/example-chart.ts";
import { moved } from "./edit-content.ts";
import { besideNewest, editOfProgram, editOfProposal, isTouched, keptOver } from "./program-edit.ts";

const program = (version: number, message = ""): Program =>
  exampleProgram({
    version,
    overrides: [{ item: "heel_raise", of: "caution", reason: "Steady.", by: "t1" }],
    content: {
      exercises: [
        { exercise: "sit_to_stand", days: ["Mon"], dose: exampleDose(8) },
        { exercise: "heel_raise", days: ["Mon"], dose: exampleDose(8) },
      ],
      aerobic: null,
      message,
    },
  });

const change = (version: number) => {
  const edit = editOfProgram(program(version));
  return { ...edit, content: moved(edit.content, "sit_to_stand", 1) };
};

test("[PROG-03] without a program the edit begins with the rules' proposal, without answers with nothing", () => {
  const proposed = editOfProposal(readChart([intakeEntry()], localDate("2026-10-04"), []));
  expect(proposed.content.exercises.map(({ exercise }) => exercise)).toContain("sit_to_stand");
  expect(proposed.base.version).toBe(0);
  expect(isTouched(proposed)).toBe(false);
  expect(editOfProposal(readChart([], localDate("2026-10-04"), [])).content.exercises).toEqual([]);
});

test("[TIER-01] in HOLD nothing is proposed", () => {
  const held = readChart([intakeEntry({ cardiac: ["chest_pain"] })], localDate("2026-10-04"), []);
  expect(editOfProposal(held).content).toEqual({ exercises: [], aerobic: null, message: "" });
});

test("an edit that was touched stays when a newer version comes, and becomes the next one when it is kept", () => {
  const edit = change(1);
  expect(isTouched(edit)).toBe(true);
  expect(besideNewest(edit, program(2, "New."))).toBe(edit);
  const kept = keptOver(edit, program(2, "New."));
  expect(kept.base.version).toBe(2);
  expect(kept.content).toBe(edit.content);
  expect(besideNewest(kept, program(2, "New."))).toBe(kept);
});

test("an untouched edit begins again with the newer version", () => {
  const edit = editOfProgram(program(1));
  expect(besideNewest(edit, program(1))).toBe(edit);
  expect(besideNewest(edit, program(2, "New.")).content.message).toBe("New.");
});

test("an edit whose answer was lost finds itself in the newer version", () => {
  const edit = change(1);
  const exercises = program(2).content.exercises.toReversed();
  const stored: Program = { ...program(2), content: { ...program(2).content, exercises } };
  expect(besideNewest(edit, stored).base.version).toBe(2);
});

test("[PROG-12] a caution that an earlier version set aside stays set aside", () => {
  expect(editOfProgram(program(1)).setAside).toEqual(["heel_raise"]);
  expect(isTouched({ ...editOfProgram(program(1)), setAside: [] })).toBe(true);
});

test("[PROG-12] what is sent of an earlier reason is what was said, not who said it", () => {
  expect(editOfProgram(program(1)).base.overrides).toEqual([{ item: "heel_raise", of: "caution", reason: "Steady." }]);
});
