import type { Exercise } from "@plumbline/exercises";
import type { SessionCommand, SessionView } from "@plumbline/session";
import { useExerciseName } from "../../i18n/use-exercise-name.ts";
import { LiveAnnouncement } from "./live-announcement.tsx";
import { LiveControls } from "./live-controls.tsx";
import { LiveCount } from "./live-count.tsx";
import styles from "./live-layout.module.css";
import { LiveMessage } from "./live-message.tsx";
import { LiveTitle } from "./live-title.tsx";

type LiveScreenProps = {
  readonly view: SessionView;
  readonly exercise: Exercise;
  readonly send: (command: SessionCommand) => void;
};

/** While the patient moves: what was counted, one sentence, and Stop. */
export function LiveScreen({ view, exercise, send }: LiveScreenProps) {
  const nameOf = useExerciseName();
  return (
    <main className={styles.layout}>
      <LiveTitle name={nameOf(exercise.id)} view={view} />
      <LiveControls view={view} send={send} />
      <div className={styles.count}>
        <LiveCount view={view} />
      </div>
      {/* The seconds of a timer would bury everything else that is announced. */}
      <div className={styles.message} aria-live={view.timer === null ? "polite" : "off"}>
        <LiveMessage view={view} recommended={exercise.spec.views[0]} send={send} />
      </div>
      <LiveAnnouncement view={view} />
    </main>
  );
}
