import type { ErrorCode, Role } from "@plumbline/contracts";
import type { MiddlewareHandler } from "hono";
import type { VerifyToken } from "../access/verify-token.ts";
import { answerProblem } from "../problem.ts";
import type { ApiEnvironment } from "./api-environment.ts";

/** Who asks: verified, and of a role that the route is for. */
export type SignedIn = { readonly subject: string; readonly role: Role };

type SignedInEnvironment = { readonly Variables: ApiEnvironment["Variables"] & { readonly signedIn: SignedIn } };

/** What `signedIn` refuses; every route that mounts it declares these. */
export const signedInProblems = [
  "token-missing",
  "token-invalid",
  "token-expired",
  "role-missing",
  "role-wrong",
  "unavailable",
] as const satisfies readonly ErrorCode[];

export type SignedInParts = { readonly verifyToken: VerifyToken; readonly now: () => number };

/** The only way for a route to learn who asks, so that a route without it knows nobody. */
export function signedIn(
  { verifyToken, now }: SignedInParts,
  ...roles: readonly Role[]
): MiddlewareHandler<SignedInEnvironment> {
  return async (c, next) => {
    const token = /^Bearer +(\S+)$/i.exec(c.req.header("Authorization") ?? "")?.[1];
    if (token === undefined) return answerProblem(c, "token-missing");
    const verdict = await verifyToken(token, now());
    if (verdict.kind === "refused") return answerProblem(c, verdict.code);
    const { subject, role } = verdict.principal;
    if (role === null) return answerProblem(c, "role-missing");
    if (!roles.includes(role)) return answerProblem(c, "role-wrong");
    c.set("signedIn", { subject, role });
    return next();
  };
}
