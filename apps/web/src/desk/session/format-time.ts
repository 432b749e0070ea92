/** Time of a session as the players of recordings show it: "1:04.2". */
export const formatTime = (atMs: number): string => {
  const tenths = Math.max(0, Math.round(atMs / 100));
  const minutes = Math.floor(tenths / 600);
  const seconds = ((tenths % 600) / 10).toFixed(1).padStart(4, "0");
  return `${minutes}:${seconds}`;
};
