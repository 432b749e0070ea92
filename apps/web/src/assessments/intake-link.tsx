import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { buttonClass } from "../parts/button.tsx";

/** ASSESS-01: without answers there is no tier, and no test. Who is not signed in is asked to there. */
export function IntakeLink() {
  const t = useTranslations("assessment");
  return (
    <p>
      <Link className={buttonClass("primary")} href="/intake">
        {t("answerFirst")}
      </Link>
    </p>
  );
}
