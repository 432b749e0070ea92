import { useTranslations } from "next-intl";
import { AskedNote } from "./asked-note.tsx";
import { ChangedScreen } from "./changed-screen.tsx";
import styles from "./intake.module.css";
import type { IntakeOf } from "./intake-of.ts";
import { IntakePlace } from "./intake-place-screen.tsx";
import { useIntake } from "./use-intake.ts";

type IntakeScreensProps = { readonly of: IntakeOf; readonly onDone: () => void };

/** §2: the questionnaire from its first screen to its confirmation, whoever enters the answers. */
export function IntakeScreens({ of, onDone }: IntakeScreensProps) {
  const t = useTranslations("intake");
  const intake = useIntake(of);
  const { flow, differences, opened, saving } = intake;
  if (opened === null) return <p role="status">{t("loading")}</p>;
  return (
    <>
      {of.asked === null || flow.place.is === "start" ? null : <AskedNote asked={of.asked} />}
      {differences.length > 0 ? (
        <ChangedScreen mine={flow.answers} differences={differences} asked={of.asked} onSettle={intake.settle} />
      ) : (
        <>
          <IntakePlace of={of} intake={intake} opened={opened} onDone={onDone} />
          {flow.place.is === "start" ? null : (
            <p role="status" className={styles.saving}>
              {saving === "waiting" && of.asked !== null ? t("asked.unsaved") : t(`saving.${saving}`)}
            </p>
          )}
        </>
      )}
    </>
  );
}
