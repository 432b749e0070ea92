/** A patient whom the daily round looks at. `doneOn`: the newest of their days that was looked at; null: none yet. */
export type Enrolled = { readonly patientId: string; readonly doneOn: string | null };

/** Whom the round goes to, and how far it has come. */
export type RoundRepository = {
  /** Again, nothing changes. */
  readonly enrol: (patientId: string) => Promise<void>;
  /** Everybody, in no order. May lag behind by a moment. */
  readonly listEnrolled: () => Promise<readonly Enrolled[]>;
  /** Nothing changes where that day, or a later one, is noted, or where nobody has enrolled them. @param day of the patient */
  readonly noteDone: (patientId: string, day: string) => Promise<void>;
};
