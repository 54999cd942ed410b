/**
 * Whether a fault of a store or a queue may be gone at the next attempt: one that a service of AWS
 * answered with, or one of the way there. A fault of our own code comes again whatever is done.
 */
export const mayPass = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  ("$metadata" in error || "code" in error || "errno" in error);
