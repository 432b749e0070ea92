"use client";

import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { useIdentity } from "./use-identity.ts";
import { useSignIn } from "./use-sign-in.ts";

/** In the header of every page that is read: the way in, or to one's own page. */
export function AccountLink({ className }: { readonly className: string | undefined }) {
  const t = useTranslations("account");
  const identity = useIdentity();
  const { begin, isUnderWay } = useSignIn();
  if (identity.kind === "signed-in") {
    const isTherapist = identity.person.role === "therapist";
    return (
      <Link className={className} href={isTherapist ? "/desk" : "/access"}>
        {t(isTherapist ? "desk" : "access")}
      </Link>
    );
  }
  return (
    <button type="button" className={className} onClick={begin} disabled={isUnderWay || identity.kind === "unknown"}>
      {t("signIn")}
    </button>
  );
}
