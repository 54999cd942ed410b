const mostSeconds = 15 * 60;

/**
 * Seconds until a question is asked again: exponential with full jitter, so that the questions of
 * an outage do not all come back at once. `attempt` counts from 1; `fraction` is from 0 to 1.
 */
export const retryAfter = (attempt: number, baseSeconds: number, fraction: number): number => {
  const ceiling = Math.min(mostSeconds, baseSeconds * 2 ** (attempt - 1));
  return Math.max(1, Math.ceil(ceiling * fraction));
};
