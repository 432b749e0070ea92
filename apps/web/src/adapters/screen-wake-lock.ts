/** Nobody touches the screen while exercising: keeps it on. Where the browser has no such thing, nothing happens. */
export const keepScreenOn = (): (() => void) => {
  if (!("wakeLock" in navigator)) return () => undefined;
  const held = navigator.wakeLock.request("screen").catch(() => null);
  return () => {
    held.then((lock) => lock?.release()).catch(() => undefined);
  };
};
