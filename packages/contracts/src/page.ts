import { z } from "zod";

export const LARGEST_PAGE = 100;
export const USUAL_PAGE = 25;

/** What every list is asked with. `cursor` is `nextCursor` of the page before, and means nothing to the client. */
export const pageQuery = z.object({
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,200}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(USUAL_PAGE),
});

/** null: nothing comes after. */
export const nextCursor = z.string().nullable();
