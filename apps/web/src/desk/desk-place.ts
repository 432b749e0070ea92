/** Which part of the desk is open. */
export type DeskPlace =
  | { readonly kind: "caseload" }
  | { readonly kind: "patient"; readonly patientId: string }
  | { readonly kind: "session"; readonly patientId: string; readonly sessionId: string };

const PATIENT_ID = /^[A-Za-z0-9_-]{1,64}$/;
const SESSION_ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Opaque ids only, and only in the fragment: it never reaches a server or its log. */
export const toDeskFragment = (place: DeskPlace): string => {
  switch (place.kind) {
    case "caseload":
      return "#";
    case "patient":
      return `#patient=${place.patientId}`;
    case "session":
      return `#patient=${place.patientId}&session=${place.sessionId}`;
  }
};

/** Reads an address that anybody may have typed; what is not an id leads to the caseload. */
export const fromDeskFragment = (fragment: string): DeskPlace => {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const patientId = fields.get("patient") ?? "";
  const sessionId = fields.get("session") ?? "";
  if (!PATIENT_ID.test(patientId)) return { kind: "caseload" };
  return SESSION_ID.test(sessionId) ? { kind: "session", patientId, sessionId } : { kind: "patient", patientId };
};
