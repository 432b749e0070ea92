import { PRE_CHECK } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import styles from "./fields.module.css";
import type { Preparation } from "./preparation.ts";
import { Tick } from "./tick.tsx";

type BeforeChecksProps = {
  readonly preparation: Preparation;
  readonly onChange: (changed: Partial<Omit<Preparation, "way">>) => void;
};

/** SAFE-01, ASSESS-02: what must be true before, in the words of the specification. */
export function BeforeChecks({ preparation, onChange }: BeforeChecksProps) {
  const t = useTranslations("assessment.prepare");
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.heading}>{t("check")}</legend>
      {PRE_CHECK.map(({ id, statement }) => (
        <Tick
          key={id}
          isTicked={preparation.checks[id] === true}
          onTick={(isTicked) => onChange({ checks: { ...preparation.checks, [id]: isTicked } })}
        >
          {statement}
        </Tick>
      ))}
      <Tick isTicked={preparation.hasHelper} onTick={(hasHelper) => onChange({ hasHelper })}>
        {t("helper")}
      </Tick>
      {preparation.way === "hand" ? (
        <Tick isTicked={preparation.hasPractised} onTick={(hasPractised) => onChange({ hasPractised })}>
          {t("practised")}
        </Tick>
      ) : null}
    </fieldset>
  );
}
