import { useTranslations } from "next-intl";
import { Notice } from "../parts/notice.tsx";
import { PageFrame } from "../parts/page-frame.tsx";
import sheet from "../parts/sheet.module.css";
import { HelpSection } from "./help-section.tsx";

export function HelpPage() {
  const t = useTranslations("help");
  const tApp = useTranslations("app");
  return (
    <PageFrame>
      <div className={sheet.sheet}>
        <h1 className={sheet.title}>{t("title")}</h1>
        <Notice meaning="attention">
          <p>{tApp("disclaimer")}</p>
        </Notice>
        <HelpSection
          heading={t("cameraTitle")}
          lines={(["1", "2", "3", "4", "5", "6"] as const).map((line) => t(`camera.${line}`))}
        />
        <HelpSection
          heading={t("controlsTitle")}
          lines={(["1", "2", "3", "4"] as const).map((line) => t(`controls.${line}`))}
        />
        <HelpSection
          heading={t("stopTitle")}
          lines={(["1", "2", "3", "4"] as const).map((line) => t(`stop.${line}`))}
        />
        <HelpSection
          heading={t("recordedTitle")}
          lines={(["1", "2", "3", "4"] as const).map((line) => t(`recorded.${line}`))}
        />
      </div>
    </PageFrame>
  );
}
