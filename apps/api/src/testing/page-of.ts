import type { Page, PageRequest } from "../paging.ts";

/**
 * Cuts a page out of a whole list.
 */
export function pageOf<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  order: "oldest-first" | "newest-first",
  { after, limit }: PageRequest,
): Page<Entry> {
  const direction = order === "oldest-first" ? 1 : -1;
  const compare = (one: string, other: string) => (one < other ? -direction : one > other ? direction : 0);
  const rest = entries
    .toSorted((one, other) => compare(keyOf(one), keyOf(other)))
    .filter((entry) => after === null || compare(keyOf(entry), after) > 0);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return { entries: page, next: rest.length > limit && last !== undefined ? keyOf(last) : null };
}
