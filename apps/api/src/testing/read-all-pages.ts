import type { Page, PageRequest } from "../paging.ts";

/** Follows a list to its end. */
export async function readAllPages<Entry>(
  limit: number,
  read: (page: PageRequest) => Promise<Page<Entry>>,
): Promise<readonly (readonly Entry[])[]> {
  const pages: (readonly Entry[])[] = [];
  let after: string | null = null;
  do {
    const { entries, next }: Page<Entry> = await read({ after, limit });
    pages.push(entries);
    after = next;
  } while (after !== null);
  return pages;
}
