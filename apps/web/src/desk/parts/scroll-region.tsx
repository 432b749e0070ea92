import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import table from "../table.module.css";

type ScrollRegionProps = { readonly label: string; readonly children: ReactNode; readonly startsAtEnd?: boolean };

/** A wide table on a narrow screen. `startsAtEnd`: its newest column comes last. */
export function ScrollRegion({ label, children, startsAtEnd = false }: ScrollRegionProps) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (startsAtEnd && region.current !== null) region.current.scrollLeft = region.current.scrollWidth;
  }, [startsAtEnd]);
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section ref={region} className={table.scroll} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
