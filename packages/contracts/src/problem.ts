import { z } from "zod";
import { errorCodes } from "./error-codes.ts";

/** RFC 9457. Never quotes the request: a path or a body may hold health data. */
export const problem = z
  .strictObject({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    code: z.enum(errorCodes),
    /** Names the request in the server's log. */
    requestId: z.string(),
    /**
     * With `program-refused` and `event-refused`: which items, and the rules that refuse them (MX-02, PROG-12). The item is an
     * exercise or an activity, or else the kind of the decision, or `program`.
     */
    refusals: z.array(z.strictObject({ item: z.string(), rules: z.array(z.string()) })).optional(),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problem>;
