import { useEffect } from "react";

/** While a page lies open: what somebody else decided is seen after so long at the latest. */
const EVERY = 60_000;

/** Calls back when the page is looked at again, when the network is back, and once a minute. */
export const useOnReturn = (listener: () => void): void => {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") listener();
    };
    document.addEventListener("visibilitychange", look);
    window.addEventListener("online", look);
    const timer = window.setInterval(look, EVERY);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("online", look);
      window.clearInterval(timer);
    };
  }, [listener]);
};
