import { changesSharingOnly, dayOf, decideIntake, numbersOn } from "@plumbline/clinical";
import type { Intake } from "@plumbline/contracts";
import type { AnnounceAlerts } from "../alerts/announce-alerts.ts";
import { announce } from "../alerts/announce-alerts.ts";
import { toNewAlerts } from "../alerts/new-alert.ts";
import type { ClinicRepository } from "../clinic/clinic-repository.ts";
import { contentDigest } from "../content-digest.ts";
import { toInstant } from "../instant.ts";
import type { Log } from "../log.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { asArrived } from "./as-arrived.ts";
import type { ChartRepository, StoredIntake } from "./chart-repository.ts";
import type { DraftRepository } from "./draft-repository.ts";
import { placeOfIntake } from "./place.ts";
import type { Writing } from "./writing.ts";

export type RecordIntakeParts = {
  readonly charts: ChartRepository;
  readonly clinic: ClinicRepository;
  readonly drafts: DraftRepository;
  readonly announceAlerts: AnnounceAlerts;
  readonly log: Log;
  readonly now: () => number;
};

/**
 * Keeps a confirmed intake under the version that follows the newest one. Answers that contradict each other are kept as
 * they are: they were asked again, and both answers are in the record (§2.1). The draft goes after the intake is there;
 * killed in between, the same request again does the rest.
 */
export async function recordIntake(
  parts: RecordIntakeParts,
  { patientId, by, requestId }: Writing,
  intake: Intake,
): Promise<Outcome<"created" | "same", "intake-changed" | "intake-impossible">> {
  const { charts, drafts, clinic, now } = parts;
  const { version } = intake;
  const stored = await charts.listIntakes(patientId);
  const earlier = stored.find((entry) => entry.intake.version === version);
  if (earlier !== undefined) {
    if (contentDigest(earlier.intake) !== contentDigest(intake)) return refused("intake-changed");
    await drafts.removeDraft(patientId, version);
    return done("same");
  }
  const newest = stored.at(-1)?.intake ?? null;
  if (version !== (newest?.version ?? 0) + 1) return refused("intake-changed");
  const receivedAt = toInstant(now());
  const sent: StoredIntake = { is: "intake", intake, by, receivedAt, alerts: [] };
  const { completedAt } = asArrived(sent).intake;
  const { problems, alerts: raised } = decideIntake(
    intake.answers,
    numbersOn(await clinic.listRecords(), dayOf(completedAt)),
  );
  if (problems.some(({ kind }) => kind !== "contradictory")) return refused("intake-impossible");

  const place = placeOfIntake(version);
  const circumstances = { place, raisedAt: completedAt, receivedAt, thread: null, hasToldContact: false };
  // INT-27, INT-28: who changes only what is shared has told nothing new.
  const isNews = newest === null || !changesSharingOnly(newest, intake);
  const alerts = toNewAlerts(isNews ? raised : [], circumstances);
  const outcome = await charts.putIntake(patientId, { ...sent, alerts });
  if (outcome === "different") return refused("intake-changed");
  if (outcome === "created") await announce(parts, { patientId, place, alerts }, requestId);
  await drafts.removeDraft(patientId, version);
  return done(outcome);
}
