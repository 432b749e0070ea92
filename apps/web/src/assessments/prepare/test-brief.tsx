import { ASSESSMENT_SCRIPTS, COUNT_IN, type TestName } from "@plumbline/clinical";
import { CAMERA_TESTS } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { isCameraTest } from "../assessment-place.ts";
import styles from "./fields.module.css";

/** What happens, in the words that will be said, and what must stand ready. */
export function TestBrief({ test }: { readonly test: TestName }) {
  const t = useTranslations("assessment.prepare");
  const tTest = useTranslations("assessment");
  return (
    <section className={styles.ticks}>
      <h2 className={styles.heading}>{t("how")}</h2>
      <ul className={styles.list}>
        <li>{t("steps.practice")}</li>
        <li>{t(`steps.${isCameraTest(test) ? CAMERA_TESTS[test].at : "walk"}`)}</li>
      </ul>
      <p className={styles.say}>
        {ASSESSMENT_SCRIPTS[test]}
        {isCameraTest(test) && CAMERA_TESTS[test].at === "chair" ? ` ${COUNT_IN}` : null}
      </p>
      <h2 className={styles.heading}>{t("needs")}</h2>
      <p>{tTest(`needs.${isCameraTest(test) ? CAMERA_TESTS[test].at : "helper"}`)}</p>
    </section>
  );
}
