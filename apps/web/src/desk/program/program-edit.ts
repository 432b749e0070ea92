import type { ChartReading } from "@plumbline/clinical";
import { buildStarterProgram, contentOf, type ItemId, type ProgramContent } from "@plumbline/clinical";
import type { Program } from "@plumbline/contracts";
import { isSame } from "../../is-same.ts";
import type { KeptOverride } from "./overrides.ts";
import { fromSentContent } from "./sent-content.ts";

/** A program that a therapist is changing. */
export type ProgramEdit = {
  readonly content: ProgramContent;
  /** PROG-13; empty: after the usual time. */
  readonly reviewOn: string;
  /** PROG-12, by item and kind (`keyOfWord`). */
  readonly reasons: Readonly<Record<string, string>>;
  /** Whose modification is set aside. */
  readonly setAside: readonly ItemId[];
  /** What it began with. `version` 0: the rules' proposal. */
  readonly base: {
    readonly version: number;
    readonly content: ProgramContent;
    readonly overrides: readonly KeptOverride[];
  };
};

const NOTHING: ProgramContent = { exercises: [], aerobic: null, message: "" };

export const editOfProgram = ({ version, content, overrides }: Program): ProgramEdit => ({
  content: fromSentContent(content),
  reviewOn: "",
  reasons: {},
  setAside: overrides.filter(({ of }) => of === "caution").map(({ item }) => item),
  // Who made them, the server knows.
  base: { version, content: fromSentContent(content), overrides: overrides.map(({ by: _, ...override }) => override) },
});

/** PROG-02, PROG-03: what the rules propose where there is no program yet; empty without answers to go by. */
export const editOfProposal = ({ intake, status }: Pick<ChartReading, "intake" | "status">): ProgramEdit => {
  const content =
    intake === null ? NOTHING : contentOf(buildStarterProgram({ status, profile: intake.answers, goals: [] }));
  return { content, reviewOn: "", reasons: {}, setAside: [], base: { version: 0, content, overrides: [] } };
};

export const isTouched = ({ content, reviewOn, setAside, base }: ProgramEdit): boolean =>
  reviewOn !== "" ||
  !isSame(content, base.content) ||
  !isSame(
    setAside,
    base.overrides.filter(({ of }) => of === "caution").map(({ item }) => item),
  );

/**
 * An edit beside the newest version. Untouched, or asking for just the same, it begins again with that version; else it
 * stays as it is, and somebody has to look.
 */
export const besideNewest = (edit: ProgramEdit, newest: Program | null): ProgramEdit => {
  if (newest === null || newest.version === edit.base.version) return edit;
  const isTheSame = isSame(edit.content, fromSentContent(newest.content)) && edit.reviewOn === "";
  return isTheSame || !isTouched(edit) ? editOfProgram(newest) : edit;
};

/** PROG-12: the edit as the next version after one that was read meanwhile. */
export const keptOver = (edit: ProgramEdit, newest: Program): ProgramEdit => ({
  ...edit,
  base: editOfProgram(newest).base,
});
