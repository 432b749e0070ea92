import type { Sender } from "../sender.ts";

/** Whose chart somebody writes into. Whether they may is decided before (`hasAccess`). */
export type Writing = { readonly patientId: string; readonly by: Sender; readonly requestId: string };
