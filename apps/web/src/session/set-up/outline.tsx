import styles from "./outline.module.css";

/** Where to stand. Its meaning is also said in words beside it. */
export function Outline({ isGood }: { readonly isGood: boolean }) {
  return (
    <svg className={`${styles.outline} ${isGood ? styles.isGood : ""}`} viewBox="8 0 84 216" aria-hidden="true">
      <path d="M44 30C37 29 38 5 50 5s13 24 6 25c1 5 14 5 19 12 5 9 6 37 8 59 1 7-6 8-7 2l-6-37c-1 15 1 33 0 51-1 32-4 57-5 83l7 7q1 4-4 4H56q-3-5-1-11l-4-76h-2l-4 76q2 6-1 11H32q-5 0-4-4l7-7c-1-26-4-51-5-83-1-18 1-36 0-51l-6 37c-1 6-8 5-7-2 2-22 3-50 8-59 5-7 18-7 19-12z" />
    </svg>
  );
}
