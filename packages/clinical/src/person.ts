export type Sex = "male" | "female" | "undisclosed";

/** INT-01: what the norms ask about somebody. Age in whole years. */
export type Person = { readonly age: number; readonly sex: Sex };
