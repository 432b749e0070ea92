import { fromDose, type Program } from "@plumbline/contracts";
import type { ExerciseId } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import { versionsOf } from "../../chart/versions-of.ts";
import controls from "../controls.module.css";
import { toDeskFragment } from "../desk-place.ts";
import type { OpenPatient } from "../patient/open-patient.ts";
import { useShortDay } from "../use-short-time.ts";
import { EasierOffers } from "./easier-offers.tsx";
import { programDiff } from "./program-diff.ts";
import styles from "./program-history.module.css";
import { fromSentContent } from "./sent-content.ts";
import { useSayChange } from "./use-say-change.ts";

type Adjustment = NonNullable<Program["adjustment"]>;

/** PROG-06, PROG-07: each dose with its rule, what was too much, the sessions that spoke for it, and what there is instead. */
function Adjusted({ patient, changes }: Pick<Adjustment, "changes"> & { readonly patient: OpenPatient }) {
  const t = useTranslations("deskProgram");
  const say = useSayChange();
  const { patientId, chart } = patient;
  const isStillIn = (id: ExerciseId) =>
    chart.program?.content.exercises.some(({ exercise }) => exercise === id) ?? false;
  return changes.map(({ exercise, rule, from, to, sessions, reasons }) => (
    <li key={exercise}>
      {say({ kind: "dose", exercise, from: fromDose(from), to: fromDose(to) })} (
      {[rule, ...reasons.map((reason) => t(`reasons.${reason}`))].join(", ")}){" "}
      {sessions.map((sessionId, index) => (
        <a key={sessionId} href={toDeskFragment({ kind: "session", patientId, sessionId })} className={styles.evidence}>
          {t("evidenceSession", { number: index + 1, of: sessions.length })}
        </a>
      ))}
      {rule === "PROG-07" && isStillIn(exercise) ? <EasierOffers patient={patient} exercise={exercise} /> : null}
    </li>
  ));
}

/** PROG-12: what each version changed, and who changed it: a person, or the rules by themselves. */
export function ProgramHistory({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskProgram");
  const say = useSayChange();
  const dayOf = useShortDay();
  const versions = versionsOf(patient.chart);
  if (versions.length < 2) return null;
  const changesIn = (version: Program, before: Program | undefined): readonly string[] =>
    before === undefined
      ? []
      : programDiff(fromSentContent(before.content), fromSentContent(version.content)).map((change) => say(change));
  return (
    <details>
      <summary>{t("history", { count: versions.length })}</summary>
      <ol className={styles.history}>
        {versions.map((version, index) => (
          <li key={version.version}>
            {t("historyLine", {
              version: version.version,
              name: version.assignedBy.name,
              day: dayOf(version.assignedOn),
            })}
            <ul className={controls.quiet}>
              {version.adjustment === null ? (
                changesIn(version, versions[index + 1]).map((words) => <li key={words}>{words}</li>)
              ) : (
                <Adjusted patient={patient} changes={version.adjustment.changes} />
              )}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
