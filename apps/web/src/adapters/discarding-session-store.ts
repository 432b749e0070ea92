import type { SessionStore } from "@plumbline/session/ports";

/** Without a signed-in patient nothing is stored: the record lives only in the page that shows it. */
export const createDiscardingSessionStore = (): SessionStore => ({ save: () => Promise.resolve() });
