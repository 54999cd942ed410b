/** Lets so many calls through, of all that it wraps together, and breaks every one after them. */
export const breakingAfter = (calls: number) => {
  let left = calls;
  return <Given extends unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      left -= 1;
      if (left < 0) throw new Error("gone");
      return call(...given);
    };
};
