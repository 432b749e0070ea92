import type { PersonDirectory } from "./person-directory.ts";

/** Looks each person up once. Who has left the directory has an empty name. */
export async function namePeople(
  people: PersonDirectory,
  subjects: readonly string[],
): Promise<(subject: string) => string> {
  const persons = await Promise.all([...new Set(subjects)].map((subject) => people.getPerson(subject)));
  const names = new Map(persons.filter((person) => person !== null).map(({ subject, name }) => [subject, name]));
  return (subject) => names.get(subject) ?? "";
}
