import { type EmergencyContact, fallSetUpTexts } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Notice } from "../../parts/notice.tsx";
import type { FieldProps } from "./field-props.ts";
import styles from "./fields.module.css";

const NOBODY: EmergencyContact = { name: "", reach: "", hasAgreed: false };

/** INT-28. Emptied, it names nobody. */
export function ContactField({ part, answers, describedBy, onAnswer }: FieldProps) {
  const t = useTranslations("intake");
  const contact = answers.emergencyContact ?? NOBODY;
  const change = (to: Partial<EmergencyContact>) => {
    const changed = { ...contact, ...to };
    const isEmpty = changed.name === "" && changed.reach === "" && !changed.hasAgreed;
    onAnswer({ emergencyContact: isEmpty ? null : changed });
  };
  return (
    <div className={styles.fields}>
      <label className={styles.line}>
        <span>{t("contact.name")}</span>
        <input
          className={styles.text}
          maxLength={200}
          autoComplete="off"
          value={contact.name}
          aria-describedby={describedBy}
          onChange={({ target }) => change({ name: target.value })}
        />
      </label>
      <label className={styles.line}>
        <span>{t("contact.reach")}</span>
        <input
          className={styles.text}
          maxLength={200}
          autoComplete="off"
          value={contact.reach}
          aria-describedby={describedBy}
          onChange={({ target }) => change({ reach: target.value })}
        />
      </label>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={contact.hasAgreed}
          onChange={({ target }) => change({ hasAgreed: target.checked })}
        />
        <span>{part.answer.kind === "contact" ? part.answer.agreement : null}</span>
      </label>
      <Notice meaning="information">
        {fallSetUpTexts({ replayConsent: false, emergencyContact: contact }).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {contact.name === "" || contact.hasAgreed ? null : <p>{t("contact.agreedOnly")}</p>}
      </Notice>
    </div>
  );
}
