import type { Act } from "./act.ts";

/** The acts cannot follow each other, or ask for what no body can do. */
export class ScriptError extends Error {
  readonly act: Act["kind"];

  constructor(act: Act["kind"], problem: string) {
    super(`${act}: ${problem}`);
    this.name = "ScriptError";
    this.act = act;
  }
}
