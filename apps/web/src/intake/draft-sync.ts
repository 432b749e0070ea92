import type { AnswersSoFar } from "@plumbline/clinical";
import { intakeDraft } from "@plumbline/contracts";
import type { ChartApi } from "../api/chart-api.ts";
import { isSame } from "../is-same.ts";
import type { KeptDraft } from "./read-kept-draft.ts";

/** How far the answers have come. */
export type Saving =
  | { readonly kind: "saved"; readonly base: KeptDraft["base"] }
  /** On this device alone, and sent with the next answer. */
  | { readonly kind: "waiting" }
  /** Another tab, or the therapist, was faster. */
  | { readonly kind: "changed"; readonly theirs: KeptDraft["base"] };

type DraftApi = Pick<ChartApi, "draft" | "saveDraft">;

const NOTHING: KeptDraft["base"] = { revision: 0, answers: {} };

/** What the server has; null: it cannot be asked, or says what nobody can read. */
export const fetchBase = async (api: Pick<ChartApi, "draft">): Promise<KeptDraft["base"] | null> => {
  try {
    const result = await api.draft();
    if (result.kind === "ok") return result.value;
    return result.failure === "not-found" ? NOTHING : null;
  } catch {
    return null;
  }
};

const put = async (api: DraftApi, base: KeptDraft["base"], answers: AnswersSoFar): Promise<Saving | "refused"> => {
  const draft = intakeDraft.safeParse({ revision: base.revision + 1, answers });
  if (!draft.success) return { kind: "waiting" };
  const result = await api.saveDraft(draft.data).catch(() => null);
  if (result?.kind === "ok") return { kind: "saved", base: { revision: draft.data.revision, answers } };
  return result?.kind === "failed" && result.code === "intake-changed" ? "refused" : { kind: "waiting" };
};

/** One revision after the other; where somebody else was faster, nothing is overwritten. */
export const saveRevision = async (api: DraftApi, base: KeptDraft["base"], answers: AnswersSoFar): Promise<Saving> => {
  if (base.revision > 0 && isSame(base.answers, answers)) return { kind: "saved", base };
  const first = await put(api, base, answers);
  if (first !== "refused") return first;
  const theirs = await fetchBase(api);
  if (theirs === null) return { kind: "waiting" };
  if (isSame(theirs.answers, answers)) return { kind: "saved", base: theirs };
  // Nobody's answers are there: it was confirmed or dropped meanwhile, and begins anew.
  if (theirs.revision > 0 && theirs.revision !== base.revision) return { kind: "changed", theirs };
  const again = await put(api, theirs, answers);
  return again === "refused" ? { kind: "waiting" } : again;
};
