import type { ErrorCode } from "@plumbline/contracts";
import { HTTPException } from "hono/http-exception";
import { KeySetUnavailableError } from "../access/key-set-unavailable-error.ts";

/** What the framework throws for requests that it cannot read, and anything that we did not foresee. */
export function toErrorCode(error: Error): ErrorCode {
  if (error instanceof KeySetUnavailableError) return "unavailable";
  if (!(error instanceof HTTPException)) return "internal";
  switch (error.status) {
    case 400:
      return "body-malformed";
    case 413:
      return "body-too-large";
    case 415:
      return "content-type-unsupported";
    default:
      return "internal";
  }
}
