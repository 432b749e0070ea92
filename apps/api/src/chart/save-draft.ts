import type { IntakeDraft } from "@plumbline/contracts";
import { done, type Outcome, refused } from "../outcome.ts";
import type { ChartRepository } from "./chart-repository.ts";
import type { DraftRepository } from "./draft-repository.ts";

type Parts = { readonly charts: ChartRepository; readonly drafts: DraftRepository };

const nextVersion = async (charts: ChartRepository, patientId: string): Promise<number> =>
  ((await charts.listIntakes(patientId)).at(-1)?.intake.version ?? 0) + 1;

/** The intake under way. One that was confirmed in the meantime leaves none, whether its draft was removed or not. */
export async function findDraft({ charts, drafts }: Parts, patientId: string): Promise<IntakeDraft | null> {
  const [draft, version] = await Promise.all([drafts.getDraft(patientId), nextVersion(charts, patientId)]);
  if (draft === null || draft.forVersion !== version) return null;
  return { revision: draft.revision, answers: draft.answers };
}

/** Whoever was slower learns of it, and loses nothing: their answers are still on their screen. */
export async function saveDraft(
  { charts, drafts }: Parts,
  patientId: string,
  draft: IntakeDraft,
): Promise<Outcome<"created" | "same", "intake-changed">> {
  const forVersion = await nextVersion(charts, patientId);
  const outcome = await drafts.putDraft(patientId, { ...draft, forVersion });
  return outcome === "different" ? refused("intake-changed") : done(outcome);
}
