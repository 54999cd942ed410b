// What time it is where the cases are: what is late or stale there does not depend on how the clock of this machine stands.

const inSeconds = 1000;

/** An answer takes its time, and its `Date` counts whole seconds. */
const notWorthTelling = 60_000;

/** A clock that goes by what answers say of the time, and by the machine as long as none has come. */
export const clockBy = (machine: () => number) => {
  let ahead = 0;
  return {
    /** Takes the `Date` of an answer that has just come, and the `Age` in seconds of one that was kept on the way; what is no date tells nothing. */
    hear: (headers: Pick<Headers, "get">): void => {
      const age = Number(headers.get("age") ?? 0);
      const told = Date.parse(headers.get("date") ?? "") + age * inSeconds;
      if (Number.isNaN(told)) return;
      const difference = told - machine();
      ahead = Math.abs(difference) < notWorthTelling ? 0 : difference;
    },
    /** Milliseconds since 1970. */
    now: (): number => machine() + ahead,
  };
};

export const clock = clockBy(() => Date.now());
