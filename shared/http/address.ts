// Where a request came from, for counting how much somebody asks; never for the log.

/** The network addresses of a request. */
export interface Origin {
  /** Of whoever began it, as the distribution in front wrote it down; a caller who comes past the distribution may claim any. */
  readonly viewer: string;
  /** Of whoever handed it to us, which nobody can choose: the distribution, for everybody who comes through it. */
  readonly sender: string;
}

/**
 * Reads the addresses of a request: each on its way adds the one it heard from to `x-forwarded-for`, API Gateway the last of all. What
 * stands before the last two may have been written by the caller.
 */
export const originOf = (sender: string, forwarded: string | undefined): Origin => {
  const heard = (forwarded ?? "").split(",").map((one) => one.trim());
  const viewer = heard.at(-1) === sender ? heard.at(-2) : undefined;
  return { viewer: viewer === undefined || viewer === "" ? sender : viewer, sender };
};
