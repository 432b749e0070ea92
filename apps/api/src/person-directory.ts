import type { Role } from "@plumbline/contracts";

export type Person = { readonly subject: string; readonly role: Role; readonly name: string };

/** Names of people, which tokens do not carry. */
export type PersonDirectory = {
  readonly getPerson: (subject: string) => Promise<Person | null>;
  readonly putPerson: (person: Person) => Promise<void>;
};
