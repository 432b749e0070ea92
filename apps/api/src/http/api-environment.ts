/** What every request carries. Who asks is not here: only `signedIn` puts it there, for the routes that mount it. */
export type ApiEnvironment = { readonly Variables: { readonly requestId: string } };
