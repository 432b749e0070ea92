import type { Role } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { buttonClass } from "../parts/button.tsx";
import { PageFrame } from "../parts/page-frame.tsx";
import sheet from "../parts/sheet.module.css";
import type { IdentityState } from "./identity.ts";
import { SignInButton } from "./sign-in-button.tsx";
import { SignOutButton } from "./sign-out-button.tsx";

type SignInGateProps = {
  readonly identity: IdentityState;
  /** Whom the page behind is for. */
  readonly audience: Role;
};

/** Stands before a page that only some may see: says who, and how to get there. */
export function SignInGate({ identity, audience }: SignInGateProps) {
  const t = useTranslations("account.gate");
  const isWrongRole = identity.kind === "signed-in";
  const hasExpired = identity.kind === "signed-out" && identity.hasExpired;
  return (
    <PageFrame>
      <div className={sheet.sheet}>
        <h1 className={sheet.title}>
          {t(isWrongRole ? "wrongTitle" : hasExpired ? "expiredTitle" : "title", { role: audience })}
        </h1>
        <p>{t(isWrongRole ? "wrongText" : hasExpired ? "expiredText" : "text", { role: audience })}</p>
        <div className={sheet.buttons}>
          {identity.kind === "signed-out" ? <SignInButton /> : null}
          {isWrongRole ? <SignOutButton className={buttonClass("primary")} /> : null}
          <Link className={buttonClass("quiet")} href="/">
            {t("home")}
          </Link>
        </div>
      </div>
    </PageFrame>
  );
}
