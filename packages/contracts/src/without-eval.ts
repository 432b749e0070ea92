import { z } from "zod";

/**
 * zod compiles object schemas with `new Function` where it may, and finds out whether it may by trying: a violation of
 * every page's content security policy. Must be said before the first schema is made.
 */
z.config({ jitless: true });
