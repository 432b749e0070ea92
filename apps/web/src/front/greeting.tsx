import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { SignInButton } from "../identity/sign-in-button.tsx";
import { useIdentity } from "../identity/use-identity.ts";
import { WaitingNotice } from "../outbox/waiting-notice.tsx";
import { buttonClass } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { Notice } from "../parts/notice.tsx";
import styles from "./greeting.module.css";

/** For whoever is signed in, or was until now; visitors see nothing. */
export function Greeting() {
  const t = useTranslations("account");
  const tFront = useTranslations("front");
  const identity = useIdentity();
  if (identity.kind === "signed-out" && identity.hasExpired) {
    return (
      <Notice meaning="attention">
        <p>{t("gate.expiredText")}</p>
        <SignInButton />
      </Notice>
    );
  }
  if (identity.kind !== "signed-in") return null;
  const { name, role } = identity.person;
  return (
    <div className={styles.greeting}>
      <p className={styles.words}>
        <strong>{t("greeting", { name })}</strong>{" "}
        {role === "patient" ? t("stored") : <Link href="/desk">{t("toDesk")}</Link>}
      </p>
      {role === "patient" ? (
        <Link className={`${buttonClass("primary")} ${styles.today}`} href="/today">
          <Icon name="arrow" />
          {tFront("toToday")}
        </Link>
      ) : null}
      {role === "patient" ? <WaitingNotice /> : null}
    </div>
  );
}
