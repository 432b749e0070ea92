import { contentDigest } from "../content-digest.ts";
import type { StoredProgram } from "./program-repository.ts";

/** Of what a program asks for: neither of who assigned it, nor of the moment. */
export const programDigest = ({ content, assignedOn, reviewOn, overrides }: StoredProgram): string =>
  contentDigest({ content, assignedOn, reviewOn, overrides: overrides.map(({ by: _, ...override }) => override) });
