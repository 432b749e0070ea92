import { setRequestLocale } from "next-intl/server";
import { FrontPage } from "../../front/front-page.tsx";
import { asLocale } from "../../i18n/locales.ts";
import { PageFrame } from "../../parts/page-frame.tsx";
import { drawFigures } from "../../pictures/figures.ts";

export default async function FrontRoute({ params }: PageProps<"/[locale]">) {
  setRequestLocale(asLocale((await params).locale));
  return (
    <PageFrame>
      <FrontPage figures={drawFigures()} />
    </PageFrame>
  );
}
