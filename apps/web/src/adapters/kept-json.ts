/** One small thing that a closed tab must not lose, written at once. */
export type Kept<Value> = { readonly read: () => Value | null; readonly write: (value: Value | null) => void };

/** @param parse null for what is not readable, as of an older version of this page */
export const createKept = <Value>(
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
  key: string,
  parse: (stored: unknown) => Value | null,
): Kept<Value> => ({
  read: () => {
    try {
      return parse(JSON.parse(storage.getItem(key) ?? "null"));
    } catch {
      return null;
    }
  },
  write: (value) => {
    try {
      if (value === null) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(value));
    } catch {
      // A full or closed storage keeps nobody from being asked.
    }
  },
});
