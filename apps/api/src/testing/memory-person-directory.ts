import type { Person, PersonDirectory } from "../person-directory.ts";

export function createMemoryPersonDirectory(): PersonDirectory {
  const people = new Map<string, Person>();

  return {
    getPerson: async (subject) => people.get(subject) ?? null,
    putPerson: async (person) => {
      people.set(person.subject, person);
    },
  };
}
