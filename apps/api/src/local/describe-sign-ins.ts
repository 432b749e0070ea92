import { originOf } from "./identity-settings.ts";
import { SAMPLE_PASSWORD, samplePeople } from "./sample-people.ts";

/** What `npm start` prints about who may sign in. */
export function describeSignIns(port: number): string {
  const width = Math.max(...samplePeople.map(({ userName }) => userName.length));
  return [
    `Sign in at ${originOf(port)}/ with the password "${SAMPLE_PASSWORD}" as`,
    ...samplePeople.map(({ userName, name, role, about }) => `  ${userName.padEnd(width)}  ${name}, ${role}: ${about}`),
    "A token for curl: npm run --silent token -- margaret",
  ].join("\n");
}
