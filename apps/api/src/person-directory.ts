import type { CurrentPerson } from "@plumbline/contracts";

export type Person = Readonly<CurrentPerson>;

/** What tokens do not carry of people. */
export type PersonDirectory = {
  readonly getPerson: (subject: string) => Promise<Person | null>;
  readonly putPerson: (person: Person) => Promise<void>;
};
