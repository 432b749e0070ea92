/** What is open of a patient: everything of today, or one matter at length. */
export const PATIENT_PARTS = ["overview", "program", "trends", "intake", "record"] as const;

/** `questions`: the therapist asks the patient the questions of the intake. */
const OPENED_PARTS = [...PATIENT_PARTS, "questions"] as const;

export type PatientPart = (typeof OPENED_PARTS)[number];

/** Which part of the desk is open. */
export type DeskPlace =
  | { readonly kind: "caseload" }
  | { readonly kind: "clinic" }
  | { readonly kind: "patient"; readonly patientId: string; readonly part: PatientPart }
  | { readonly kind: "session"; readonly patientId: string; readonly sessionId: string };

const PATIENT_ID = /^[A-Za-z0-9_-]{1,64}$/;
const SESSION_ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** The first thing to see of a patient. */
export const toPatient = (patientId: string): string =>
  toDeskFragment({ kind: "patient", patientId, part: "overview" });

/** Opaque ids only, and only in the fragment: it never reaches a server or its log. */
export const toDeskFragment = (place: DeskPlace): string => {
  switch (place.kind) {
    case "caseload":
      return "#";
    case "clinic":
      return "#clinic";
    case "patient":
      return `#patient=${place.patientId}${place.part === "overview" ? "" : `&part=${place.part}`}`;
    case "session":
      return `#patient=${place.patientId}&session=${place.sessionId}`;
  }
};

/** Reads an address that anybody may have typed; what is not an id leads to the caseload. */
export const fromDeskFragment = (fragment: string): DeskPlace => {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const patientId = fields.get("patient") ?? "";
  const sessionId = fields.get("session") ?? "";
  if (!PATIENT_ID.test(patientId)) return { kind: fields.has("clinic") ? "clinic" : "caseload" };
  if (SESSION_ID.test(sessionId)) return { kind: "session", patientId, sessionId };
  return { kind: "patient", patientId, part: OPENED_PARTS.find((part) => part === fields.get("part")) ?? "overview" };
};
