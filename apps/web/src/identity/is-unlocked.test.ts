import { findExercise } from "@plumbline/exercises";
import { expect, test } from "vitest";
import type { IdentityState } from "./identity.ts";
import { isUnlocked } from "./is-unlocked.ts";

const exercise = (id: string) => findExercise(id) ?? expect.fail(`no exercise ${id}`);
const signedIn = (unlockedExercises: readonly "squat"[]): IdentityState => ({
  kind: "signed-in",
  person: { subject: "margaret", role: "patient", name: "Margaret Oakes", unlockedExercises: [...unlockedExercises] },
});
const visitor: IdentityState = { kind: "signed-out", hasExpired: false };

test("[MX-01] the squat starts locked and is open to whom the therapist opened it for; the mini squat to all", () => {
  expect(isUnlocked(exercise("squat"), visitor)).toBe(false);
  expect(isUnlocked(exercise("squat"), signedIn([]))).toBe(false);
  expect(isUnlocked(exercise("squat"), signedIn(["squat"]))).toBe(true);
  expect(isUnlocked(exercise("mini_squat"), visitor)).toBe(true);
});
