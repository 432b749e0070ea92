/** What makes a token acceptable. Differs between identity providers, so nothing of it is code. */
export type TokenConfiguration = {
  readonly issuer: string;
  /** Local tokens carry the audience in `aud`; Cognito's access tokens have no `aud`, but the client in `client_id`. */
  readonly audience: { readonly claim: "aud" | "client_id"; readonly value: string };
  /** JOSE header `typ`, such as at+jwt; null where the provider sets none. */
  readonly type: string | null;
  /** Claims with fixed values, such as Cognito's `token_use: "access"`: they keep identity tokens out. */
  readonly requiredClaims: Readonly<Record<string, string>>;
  /** The claim that holds the person's groups. */
  readonly groupsClaim: string;
};
