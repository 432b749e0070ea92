import type { View } from "@plumbline/motion";
import styles from "./camera-plan.module.css";

type CameraPlanProps = { readonly view: View; readonly label: string };

/** The person from above, looking down the page, and where the camera stands. */
export function CameraPlan({ view, label }: CameraPlanProps) {
  return (
    <svg className={styles.plan} viewBox="0 0 48 48" role="img" aria-label={label}>
      {view !== "side" ? (
        <path className={styles.sight} d="M24 43L14 18h20z" />
      ) : (
        <path className={styles.sight} d="M43 16L20 6v20z" />
      )}
      <ellipse className={styles.shoulders} cx="24" cy="16" rx="9.500" ry="4" />
      <circle className={styles.head} cx="24" cy="16.500" r="4" />
      <path className={styles.nose} d="M22.300 20h3.400L24 23z" />
      {view !== "side" ? (
        <path className={styles.camera} d="M19 41h2l1-2h4l1 2h2v6H19z" />
      ) : (
        <path className={styles.camera} d="M41 11h6v10h-6v-2l-2-1v-4l2-1z" />
      )}
    </svg>
  );
}
