import type { Role } from "@plumbline/contracts";

/** Somebody who exists on this machine only. All of them are made up. */
export type SamplePerson = {
  /** What a person types, and `npm run token` takes. */
  readonly userName: string;
  readonly name: string;
  readonly role: Role;
  /** The token's `sub`. A UUID, as Cognito makes them. */
  readonly subject: string;
  /** One line for the list that `npm start` prints. */
  readonly about: string;
};

/** Not a secret: it opens made-up data on one's own machine, and `npm start` prints it. */
export const SAMPLE_PASSWORD = "plumbline";

export const dana: SamplePerson = {
  userName: "dana",
  name: "Dana Whitfield",
  role: "therapist",
  subject: "5d3a0c52-7b1e-4f4e-9a53-0d6c1b1f0a01",
  about: "sees Margaret and Harold",
};

export const margaret: SamplePerson = {
  userName: "margaret",
  name: "Margaret Oakes",
  role: "patient",
  subject: "8c1f4e8a-2f64-4c0b-8f0a-6d1f5a7b0b02",
  about: "three weeks of her program, squat unlocked, shared with Dana",
};

export const harold: SamplePerson = {
  userName: "harold",
  name: "Harold Finch",
  role: "patient",
  subject: "e07b9d1c-51c5-4a86-b7d9-3f2e9c4d0c03",
  about: "answered the questions, waits for his program, shared with Dana",
};

export const ines: SamplePerson = {
  userName: "ines",
  name: "Ines Roth",
  role: "patient",
  subject: "1b6a7f3e-94d2-4d3b-a1c8-7e5f2b8c0d04",
  about: "has answered nothing yet, shares with nobody",
};

export const samplePeople: readonly SamplePerson[] = [margaret, harold, ines, dana];

/** By the user's own name, in any case. */
export function findByUserName(userName: string): SamplePerson | null {
  const wanted = userName.trim().toLowerCase();
  return samplePeople.find((person) => person.userName === wanted) ?? null;
}

/** By what somebody would call them: a role stands for its first person, then their user name or whole name. */
export function findSamplePerson(called: string): SamplePerson | null {
  const wanted = called.trim().toLowerCase();
  return (
    samplePeople.find(({ role }) => role === wanted) ??
    findByUserName(wanted) ??
    samplePeople.find(({ name }) => name.toLowerCase() === wanted) ??
    null
  );
}

export function findBySubject(subject: string): SamplePerson | null {
  return samplePeople.find((person) => person.subject === subject) ?? null;
}
