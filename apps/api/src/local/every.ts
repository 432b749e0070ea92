/** Asks for something again and again. @returns what stops it, and waits for a run that is under way */
export type Every = (milliseconds: number, task: () => Promise<void>) => () => Promise<void>;

/** One run at a time, each so long after the end of the one before. The task says itself what it failed at. */
export const every: Every = (milliseconds, task) => {
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => {
      running = task().finally(wait);
    }, milliseconds);
  };
  wait();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
};
