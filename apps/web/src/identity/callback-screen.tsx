"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { site } from "../compose-site.ts";
import { PageFrame } from "../parts/page-frame.tsx";
import sheet from "../parts/sheet.module.css";
import { SignInButton } from "./sign-in-button.tsx";

/** A code is good once: the page asks once, however often it is drawn. */
let completing: ReturnType<ReturnType<typeof site>["identity"]["completeSignIn"]> | null = null;

/** Where a therapist goes who came from no page in particular. */
const fronts = new Set(["/", "/en/"]);

/** The provider sends people back here. They are on this page for a moment only. */
export function CallbackScreen() {
  const t = useTranslations("account.callback");
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    completing ??= site().identity.completeSignIn();
    completing.then(
      ({ returnTo, person }) => {
        const isAtFront = fronts.has(returnTo);
        // Replaced, so that "back" does not lead to a code that was used.
        window.location.replace(person.role === "therapist" && isAtFront ? "/en/desk/" : returnTo);
      },
      () => setHasFailed(true),
    );
  }, []);

  return (
    <PageFrame>
      <div className={sheet.sheet}>
        <h1 className={sheet.title}>{hasFailed ? t("failedTitle") : t("title")}</h1>
        <p role="status">{hasFailed ? t("failedText") : t("text")}</p>
        {hasFailed ? (
          <div className={sheet.buttons}>
            <SignInButton />
          </div>
        ) : null}
      </div>
    </PageFrame>
  );
}
