import { z } from "zod";

/** What the web app must know before anybody is signed in. */
export const webConfiguration = z
  .strictObject({
    /** OpenID Connect issuer; its discovery document says the rest. */
    issuer: z.url(),
    clientId: z.string().min(1),
    /** The resource that access tokens are asked for. */
    audience: z.string().min(1),
  })
  .meta({ id: "WebConfiguration" });

export type WebConfiguration = z.infer<typeof webConfiguration>;
