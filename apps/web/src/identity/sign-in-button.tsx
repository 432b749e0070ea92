import { useTranslations } from "next-intl";
import { Button } from "../parts/button.tsx";
import styles from "./identity.module.css";
import { useSignIn } from "./use-sign-in.ts";

export function SignInButton() {
  const t = useTranslations("account");
  const { begin, isUnderWay, hasFailed } = useSignIn();
  return (
    <>
      <Button look="primary" onPress={begin} isDisabled={isUnderWay}>
        {t("signIn")}
      </Button>
      <p role="alert" className={styles.problem}>
        {hasFailed ? t("unreachable") : null}
      </p>
    </>
  );
}
