import { createNavigation } from "next-intl/navigation";
import { defineRouting } from "next-intl/routing";
import { defaultLocale, locales } from "./locales.ts";

const routing = defineRouting({ locales, defaultLocale, localePrefix: "always" });

/** Next's link and router, with the locale put before the path. */
export const { Link, useRouter } = createNavigation(routing);
