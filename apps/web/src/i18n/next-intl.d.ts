import type { Locale } from "./locales.ts";
import type { Messages } from "./messages.ts";

// A key that is not in the messages fails the type-check where it is used.
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
