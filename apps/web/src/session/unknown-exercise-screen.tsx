import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { buttonClass } from "../parts/button.tsx";
import { PageFrame } from "../parts/page-frame.tsx";
import sheet from "../parts/sheet.module.css";

export function UnknownExerciseScreen() {
  const t = useTranslations("session");
  return (
    <PageFrame>
      <div className={sheet.sheet}>
        <h1 className={sheet.title}>{t("unknown.title")}</h1>
        <p>{t("unknown.text")}</p>
        <div className={sheet.buttons}>
          <Link className={buttonClass("primary")} href="/">
            {t("back")}
          </Link>
        </div>
      </div>
    </PageFrame>
  );
}
