import type { Invitation } from "@plumbline/contracts";

/** What is told or written down: the invitation's id and its code, in groups that can be read aloud. */
export type InvitationKey = { readonly id: string; readonly code: string };

const ID_LENGTH = 26;
const GROUP = /.{1,5}/g;
const WHOLE = /^[0-7][0-9A-HJKMNP-TV-Z]{33}$/;

/** Letters that Crockford's alphabet leaves out, because people take them for others. */
const MISREAD: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

export const toInvitationText = ({ id, code }: Pick<Invitation, "id" | "code">): string =>
  (`${id}${code}`.match(GROUP) ?? []).join("-");

/** Reads what somebody typed, whatever its spaces, dashes and small letters; null when it is no invitation. */
export const fromInvitationText = (typed: string): InvitationKey | null => {
  const text = typed
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replace(/[OIL]/g, (letter) => MISREAD[letter] ?? letter);
  return WHOLE.test(text) ? { id: text.slice(0, ID_LENGTH), code: text.slice(ID_LENGTH) } : null;
};
