// How many requests are on the wire at one moment: a local cloud runs a process for each, and a machine holds so many of them.
const wire: { most: number; underWay: number; readonly waiting: (() => void)[] } = {
  most: Infinity,
  underWay: 0,
  waiting: [],
};

/** From now on no more requests than this at one moment; without it there is no limit. */
export const limitWire = (count: number): void => {
  wire.most = count;
};

/** Sends a request when there is room for it on the wire. */
export const overTheWire = async <Result>(send: () => Promise<Result>): Promise<Result> => {
  while (wire.underWay >= wire.most)
    await new Promise<void>((resolve) => wire.waiting.push(resolve));
  wire.underWay += 1;
  try {
    return await send();
  } finally {
    wire.underWay -= 1;
    wire.waiting.shift()?.();
  }
};
