import type { ErrorCode, Problem } from "@plumbline/contracts";
import type { Context, TypedResponse } from "hono";
import type { Refusal } from "./outcome.ts";

/** The one place where a code becomes HTTP. Titles are for people who develop; the web app translates codes. */
const problems = {
  "address-unknown": [404, "There is nothing at this address"],
  "alert-acknowledged": [409, "Somebody else has acknowledged this alert"],
  "already-granted": [409, "This therapist already has access"],
  "body-invalid": [400, "The body does not fit its schema"],
  "body-malformed": [400, "The body is not JSON"],
  "body-too-large": [413, "The body is too large"],
  "clinic-number-changed": [409, "Somebody changed a number of the clinic in the meantime"],
  "clinic-number-refused": [422, "The number is outside its bounds, or is so already"],
  "consent-not-heard": [422, "Only the patient gives this: the therapist has to state that they did"],
  "content-type-unsupported": [415, "The body is of another type than this operation takes"],
  "cursor-invalid": [400, "The cursor is not one that this list gave out"],
  "event-differs": [409, "Another event is stored under this id"],
  "event-id-mismatch": [400, "The address and the body name different events"],
  "event-refused": [422, "The rules do not allow this decision"],
  "grant-ended": [409, "This access has ended; it needs a new invitation"],
  "intake-changed": [409, "Somebody changed the answers in the meantime"],
  "intake-impossible": [422, "An answer is impossible, or nobody may answer so"],
  internal: [500, "The server failed to answer"],
  "invitation-expired": [409, "The invitation has expired"],
  "not-found": [404, "There is no such thing, or it is not yours to see"],
  "program-changed": [409, "There is another program of this version"],
  "program-refused": [422, "The rules do not allow this program"],
  "request-invalid": [400, "The address or its query does not fit its schema"],
  "role-missing": [403, "This person is neither a patient nor a therapist"],
  "role-wrong": [403, "This is not for a person of this role"],
  "session-differs": [409, "Another session is stored under this id"],
  "session-id-mismatch": [400, "The address and the body name different sessions"],
  "token-expired": [401, "The token has expired"],
  "token-invalid": [401, "The token is not accepted"],
  "token-missing": [401, "A bearer token is needed"],
  "trace-differs": [409, "Another trace is stored under this id"],
  "trace-missing": [409, "The trace that the session names must be stored first"],
  unavailable: [503, "A part of the server cannot be reached"],
} as const satisfies Record<ErrorCode, readonly [number, string]>;

export type StatusOf<Code extends ErrorCode> = (typeof problems)[Code][0];

/** One member a code, so that a route's declared responses are held against each of them. */
type ProblemResponse<Code extends ErrorCode> = Code extends ErrorCode
  ? Response & TypedResponse<Problem, StatusOf<Code>, "json">
  : never;

export function statusOf<Code extends ErrorCode>(code: Code): StatusOf<Code> {
  return problems[code][0];
}

export function titleOf(code: ErrorCode): string {
  return problems[code][1];
}

/** An RFC 9457 problem document. Never quotes the request: a path or a body may hold health data. */
export function answerProblem<Code extends ErrorCode>(
  c: Context,
  code: Code,
  refusals: readonly Refusal[] = [],
): ProblemResponse<Code> {
  const [status, title] = problems[code];
  const requestId: string = c.get("requestId") ?? "";
  if (status === 401) {
    c.header("WWW-Authenticate", code === "token-missing" ? "Bearer" : 'Bearer error="invalid_token"');
  }
  const named = refusals.map(({ item, rules }) => ({ item, rules: [...rules] }));
  const problem: Problem = {
    type: "about:blank",
    title,
    status,
    code,
    requestId,
    ...(named.length === 0 ? {} : { refusals: named }),
  };
  return c.json(problem, status, { "Content-Type": "application/problem+json" }) as ProblemResponse<Code>;
}
