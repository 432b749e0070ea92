/** Where a page begins, and how long it is. */
export type PageRequest = {
  /** `next` of the page before; null for the first page. */
  readonly after: string | null;
  readonly limit: number;
};

export type Page<Entry> = {
  readonly entries: readonly Entry[];
  /** Where the next page begins: a key inside the list that was asked for, never one that leads out of it. */
  readonly next: string | null;
};

export const LONGEST_PAGE = 100;

/** Follows a list to its end. */
export async function readAll<Entry>(read: (after: string | null) => Promise<Page<Entry>>): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let after: string | null = null;
  do {
    const page: Page<Entry> = await read(after);
    entries.push(...page.entries);
    after = page.next;
  } while (after !== null);
  return entries;
}
