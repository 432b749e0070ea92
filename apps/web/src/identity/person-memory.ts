import type { CurrentPerson } from "@plumbline/contracts";

const KEY = "plumbline.person";

const isPerson = (value: unknown): value is CurrentPerson =>
  typeof value === "object" &&
  value !== null &&
  typeof Reflect.get(value, "subject") === "string" &&
  typeof Reflect.get(value, "name") === "string" &&
  ["patient", "therapist"].includes(Reflect.get(value, "role"));

/** Remembers who signed in as long as the tab lives, beside the tokens, so that a reload without a network still knows. */
export const recallPerson = (storage: Storage): CurrentPerson | null => {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? "null");
    return isPerson(value) ? value : null;
  } catch {
    return null;
  }
};

export const rememberPerson = (storage: Storage, person: CurrentPerson): void =>
  storage.setItem(KEY, JSON.stringify(person));

export const forgetPerson = (storage: Storage): void => storage.removeItem(KEY);
