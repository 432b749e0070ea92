import "@fontsource-variable/atkinson-hyperlegible-next";
import "./tokens.css";
import "./base.css";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "./i18n/locales.ts";
import { messagesFor } from "./i18n/messages.ts";

type DocumentProps = { readonly locale: Locale; readonly children: ReactNode };

/** The page around every screen: language, typeface, tokens, messages. */
export function Document({ locale, children }: DocumentProps) {
  return (
    <html lang={locale}>
      <body>
        <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="UTC">
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
