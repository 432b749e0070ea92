import { type RefObject, useEffect } from "react";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, select, textarea") !== null;

/** "/" puts the cursor into the search; up and down move through the links of the list, from the search too. */
export const useListKeys = (list: RefObject<HTMLElement | null>, search: RefObject<HTMLInputElement | null>): void => {
  useEffect(() => {
    const move = (event: KeyboardEvent, by: 1 | -1) => {
      const links: readonly Element[] = [...(list.current?.querySelectorAll("a") ?? [])];
      const place = document.activeElement === null ? -1 : links.indexOf(document.activeElement);
      const isInList = place >= 0;
      if (!isInList && document.activeElement !== search.current) return;
      event.preventDefault();
      const next = links[place + by];
      if (next instanceof HTMLElement) next.focus();
      else if (by === -1) search.current?.focus();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "/" && !isTyping(event.target)) {
        event.preventDefault();
        search.current?.focus();
      }
      if (event.key === "ArrowDown") move(event, 1);
      if (event.key === "ArrowUp") move(event, -1);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [list, search]);
};
