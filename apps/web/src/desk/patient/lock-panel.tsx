import type { ChartEntry } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import controls from "../controls.module.css";
import { NoteForm } from "../decisions/note-form.tsx";
import { useDecide } from "../decisions/use-decide.ts";
import { sayEntry } from "../record/say-event.ts";
import { useItemName } from "../use-item-name.ts";
import { useShortTime } from "../use-short-time.ts";
import { timeOfEntry } from "./lasting.ts";
import styles from "./lock-panel.module.css";
import { holdStory, isHoldByTier, type LockStory, standingLockStory } from "./locks.ts";
import type { OpenPatient } from "./open-patient.ts";

/** TIER-01, PAIN-05, FALL-11: what is locked, why and since when, each with the word that ends it. */
export function LockPanel({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskLocks");
  const timeOf = useShortTime();
  const decide = useDecide(patient);
  const { chart, reading, today } = patient;
  const hold = holdStory(chart, today);
  const standing = standingLockStory(chart, today);
  const mayDoSeatedWork = reading.status.standingLock?.mayDoSeatedWork ?? false;
  if (hold === null && standing === null) return null;
  return (
    <section className={styles.locks} aria-label={t("title")}>
      {hold === null ? null : (
        <div className={styles.lock}>
          <Icon name="lock" />
          <h2 className={styles.title}>{t("hold", { time: timeOf(hold.since) })}</h2>
          <Causes story={hold} />
          {isHoldByTier(chart, today) ? (
            <p className={styles.forms}>{t("holdByTier")}</p>
          ) : (
            <div className={styles.forms}>
              <NoteForm
                action={t("clearHold")}
                noteLabel={t("note")}
                isNoteNeeded
                send={(note) => decide({ kind: "hold-cleared", note })}
              >
                <p className={controls.small}>{t("clearHoldText")}</p>
              </NoteForm>
            </div>
          )}
        </div>
      )}
      {standing === null ? null : (
        <div className={styles.lock}>
          <Icon name="lock" />
          <h2 className={styles.title}>
            {t("standing", { time: timeOf(standing.since), isSeated: `${mayDoSeatedWork}` })}
          </h2>
          <Causes story={standing} />
          <div className={styles.forms}>
            {mayDoSeatedWork ? null : (
              <NoteForm
                action={t("allowSeated")}
                noteLabel={t("note")}
                isNoteNeeded
                send={(note) => decide({ kind: "lock-changed", says: "seated-work-allowed", note })}
              />
            )}
            <NoteForm
              action={t("unlock")}
              noteLabel={t("note")}
              isNoteNeeded
              send={(note) => decide({ kind: "lock-changed", says: "unlock", note })}
            />
          </div>
        </div>
      )}
    </section>
  );
}

function Causes({ story }: { readonly story: LockStory }) {
  const tRecord = useTranslations("deskRecord");
  const nameOf = useItemName();
  const timeOf = useShortTime();
  const say = (entry: ChartEntry) => `${sayEntry(tRecord, entry, nameOf)}, ${timeOf(timeOfEntry(entry))}`;
  return (
    <ul className={styles.causes}>
      {story.causes.map((entry) => (
        <li key={`${timeOfEntry(entry)}-${entry.is === "event" ? entry.event.id : "intake"}`}>{say(entry)}</li>
      ))}
    </ul>
  );
}
