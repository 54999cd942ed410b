/** Waits that many seconds. */
export type Pause = (seconds: number) => Promise<void>;

/** Waits by the machine's own timer. */
export const systemPause: Pause = (seconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
  });
