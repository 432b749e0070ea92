import type { Exercise } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import styles from "./place-plan.module.css";
import { postureOf } from "./posture-of.ts";

/** The camera is below, the person above it. */
const PERSON = { x: 110, y: 72 } as const;

/** Seen from the side the person looks to the right of the plan, else down to the camera. */
const turned = (isSide: boolean): string => `translate(${PERSON.x} ${PERSON.y})${isSide ? " rotate(-90)" : ""}`;

/** The place from above: where the person, the camera, the support and what else is needed stand. */
export function PlacePlan({ exercise }: { readonly exercise: Exercise }) {
  const t = useTranslations("place");
  const [view] = exercise.spec.views;
  const isSide = view === "side";
  const metres = t(`metres.${exercise.distance}`);
  const has = (item: Exercise["equipment"][number]): boolean => exercise.equipment.includes(item);
  return (
    <svg className={styles.plan} viewBox="44 12 196 194" role="img" aria-label={t("planLabel", { view, metres })}>
      <path className={styles.sight} d="M110 190L52 28h116z" />
      {exercise.support === "counter" ? (
        <rect className={styles.furniture} x="160" y="38" width="30" height="74" />
      ) : null}
      {/* In the person's own frame: the face looks down, to 0 | +y. */}
      <g transform={turned(isSide)}>
        {exercise.support === "wall" ? (
          <path className={styles.wall} d={isSide ? "M-52 36H42" : "M-52 -18H52"} />
        ) : null}
        {postureOf(exercise) === "seated" ? (
          <>
            <rect className={styles.furniture} x="-17" y="-18" width="34" height="32" />
            <path className={styles.wall} d="M-44 -26H44" />
          </>
        ) : null}
        {has("chair-behind") ? (
          <>
            <rect className={styles.furniture} x="-17" y="-50" width="34" height="32" />
            <path className={styles.wall} d="M-44 -56H44" />
          </>
        ) : null}
        {has("step") ? <rect className={styles.furniture} x="-20" y="16" width="40" height="20" /> : null}
        <ellipse className={styles.shoulders} rx="21" ry="9" />
        <circle className={styles.head} r="9" />
        <path className={styles.head} d="M-4 8h8L0 15z" />
      </g>
      <path className={styles.distance} d="M110 100V182" />
      <path className={styles.camera} d="M98 186h5l2-4h10l2 4h5v16H98z" />
      <text className={styles.metres} x="122" y="150">
        {t("planDistance", { metres })}
      </text>
    </svg>
  );
}
