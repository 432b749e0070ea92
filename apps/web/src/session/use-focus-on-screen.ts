import { useEffect } from "react";

/** When one screen replaces another the focus would be lost: it goes to the new screen's heading. */
export const useFocusOnScreen = (screen: string): void => {
  useEffect(() => {
    if (screen === "prepare") return;
    const heading = document.querySelector("h1");
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [screen]);
};
