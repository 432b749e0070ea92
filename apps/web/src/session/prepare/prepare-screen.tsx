import { FALL_SET_UP_TEXT } from "@plumbline/clinical";
import type { Exercise } from "@plumbline/exercises";
import { useMessages, useTranslations } from "next-intl";
import { type ChangeEvent, useRef, useState } from "react";
import { patientOf } from "../../compose-site.ts";
import { Link } from "../../i18n/navigation.ts";
import { useExerciseName } from "../../i18n/use-exercise-name.ts";
import { easierExercise } from "../../identity/easier-exercise.ts";
import { useIdentity } from "../../identity/use-identity.ts";
import { useIsUnlocked } from "../../identity/use-is-unlocked.ts";
import { Button, buttonClass } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { PageFrame } from "../../parts/page-frame.tsx";
import { Segments } from "../../parts/segments.tsx";
import { ExercisePicture } from "../../pictures/exercise-picture.tsx";
import type { Figure } from "../../pictures/figure.ts";
import { doseOf } from "../dose-of.ts";
import { isTimed } from "../plan-session.ts";
import type { SessionChoice } from "../session-choice.ts";
import { Changes } from "./changes.tsx";
import { PlaceSection } from "./place-section.tsx";
import styles from "./prepare-screen.module.css";
import { sayDose } from "./say-dose.ts";

/** What is decided before the camera goes on. */
export type Preparation = { readonly file: Blob | null; readonly replayConsent: boolean };

type PrepareScreenProps = {
  readonly exercise: Exercise;
  readonly source: SessionChoice["source"];
  readonly figure: Figure;
  /** Of the sample patient: whether a fall is shown (§7.3), and where else it is. */
  readonly fallDemonstration?: { readonly isOn: boolean; readonly href: string };
  readonly onBegin: (preparation: Preparation) => void;
};

const beginIcon = { camera: "camera", file: "film", sample: "play" } as const;

export function PrepareScreen({ exercise, source, figure, fallDemonstration, onBegin }: PrepareScreenProps) {
  const t = useTranslations("prepare");
  const nameOf = useExerciseName();
  const tFront = useTranslations("front");
  const tDose = useTranslations("doses");
  const tSession = useTranslations("session");
  const picker = useRef<HTMLInputElement>(null);
  const [hasSupport, setHasSupport] = useState(false);
  const [consent, setConsent] = useState<"yes" | "no">("no");
  const [problem, setProblem] = useState<"supportMissing" | "notAVideo" | null>(null);
  const name = nameOf(exercise.id);
  const instructions = Object.entries(useMessages().exercises[exercise.id].instructions);
  const replayConsent = consent === "yes";
  const isTimer = isTimed(exercise, source);
  const identity = useIdentity();
  const isUnlocked = useIsUnlocked();
  const isPatient = patientOf(identity) !== null;
  const easier = easierExercise(exercise);

  const asksForSupport = source === "camera" && !isTimer;

  const begin = () => {
    if (asksForSupport && !hasSupport) setProblem("supportMissing");
    else if (source === "file") picker.current?.click();
    else onBegin({ file: null, replayConsent });
  };
  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    if (file.type !== "" && !file.type.startsWith("video/")) setProblem("notAVideo");
    else onBegin({ file, replayConsent });
  };

  return (
    <PageFrame>
      <div className={styles.layout}>
        <div className={styles.picture}>
          <ExercisePicture figure={figure} isPlaying label={tFront("pictureLabel", { name })} />
        </div>
        <div className={styles.words}>
          <h1 className={styles.title}>{t("title", { name })}</h1>
          <ol className={styles.steps} aria-label={t("how")}>
            {instructions.map(([number, words]) => (
              <li key={number}>{words}</li>
            ))}
          </ol>
          {source === "camera" && !isUnlocked(exercise) ? (
            <Notice meaning="attention" icon="lock">
              <p>{t("locked", { easier: easier === null ? "" : nameOf(easier) })}</p>
            </Notice>
          ) : null}
          {source === "camera" ? (
            <>
              <p>
                <strong>{t("dose")}</strong> {sayDose(tDose, doseOf(exercise, source))}
              </p>
              <PlaceSection exercise={exercise} />
              <Changes exercise={exercise} />
            </>
          ) : null}
          <Notice meaning="information">
            <p>{t(isTimer ? "timerText" : `${source}Text`)}</p>
            {source === "camera" && !isTimer ? <p>{FALL_SET_UP_TEXT}</p> : null}
          </Notice>
          {fallDemonstration === undefined ? null : fallDemonstration.isOn ? (
            <Notice meaning="attention">
              <p>{t("fallDemoText")}</p>
            </Notice>
          ) : (
            <a href={fallDemonstration.href}>{t("fallDemo")}</a>
          )}
          {asksForSupport ? (
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={hasSupport}
                onChange={(event) => {
                  setHasSupport(event.target.checked);
                  setProblem(null);
                }}
              />
              {t("support", { support: exercise.support })}
            </label>
          ) : null}
          {isTimer || (source === "sample" && !isPatient) ? null : (
            <Segments
              name="consent"
              legend={t("consent")}
              options={[
                { value: "no", label: t("no") },
                { value: "yes", label: t("yes") },
              ]}
              chosen={consent}
              onChoose={setConsent}
            />
          )}
          <p className={styles.missing} role="alert">
            {problem === null ? null : t(problem)}
          </p>
          <div className={styles.buttons}>
            <Button look="primary" icon={isTimer ? "play" : beginIcon[source]} onPress={begin}>
              {isTimer ? t("timerBegin") : t("begin", { source })}
            </Button>
            <Link className={buttonClass("quiet")} href="/">
              {tSession("back")}
            </Link>
            {source === "file" ? (
              <input
                ref={picker}
                className={styles.file}
                type="file"
                accept="video/*"
                tabIndex={-1}
                aria-hidden="true"
                onChange={pick}
              />
            ) : null}
          </div>
        </div>
      </div>
    </PageFrame>
  );
}
