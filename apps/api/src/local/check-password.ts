import { createHash, timingSafeEqual } from "node:crypto";
import { findByUserName, SAMPLE_PASSWORD, type SamplePerson } from "./sample-people.ts";

/** @returns null for an unknown name and for a wrong password alike */
export function checkPassword(userName: string, password: string): SamplePerson | null {
  const person = findByUserName(userName);
  return timingSafeEqual(digest(password), digest(SAMPLE_PASSWORD)) ? person : null;
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
