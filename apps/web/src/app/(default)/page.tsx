import { setRequestLocale } from "next-intl/server";
import { FrontPage } from "../../front/front-page.tsx";
import { defaultLocale } from "../../i18n/locales.ts";
import { PageFrame } from "../../parts/page-frame.tsx";
import { drawFigures } from "../../pictures/figures.ts";

/** The bare address: the front page itself, because a static export has no redirects. */
export default function DefaultRoute() {
  setRequestLocale(defaultLocale);
  return (
    <PageFrame>
      <FrontPage figures={drawFigures()} />
    </PageFrame>
  );
}
