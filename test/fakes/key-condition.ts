// The conditions on keys that the stores put into their queries; any other is an error of the test.

/** What a query asks of the keys: one partition, and a range of it by the bytes of the sort key. */
interface KeyRange {
  readonly attribute: string;
  readonly partition: string;
  readonly holds: (sortKey: string) => boolean;
  /** The first sort key that could hold; "" where any could. */
  readonly from: string;
}

type ValueOf = (name: string) => string;

const bytes = (text: string) => Buffer.from(text);

const all = { holds: () => true, from: "" };

const sortRange = (condition: string, valueOf: ValueOf) => {
  const [, start] = /^begins_with\(sk, (:\w+)\)$/.exec(condition) ?? [];
  if (start !== undefined) {
    const text = valueOf(start);
    return { holds: (sortKey: string) => sortKey.startsWith(text), from: text };
  }
  const [, last] = /^dueAt <= (:\w+)$/.exec(condition) ?? [];
  if (last !== undefined) {
    const to = bytes(valueOf(last));
    return { holds: (sortKey: string) => Buffer.compare(bytes(sortKey), to) <= 0, from: "" };
  }
  const [, low, high] = /^sk BETWEEN (:\w+) AND (:\w+)$/.exec(condition) ?? [];
  if (low === undefined || high === undefined) {
    throw new Error(`a condition on keys not known here: ${condition}`);
  }
  const [from, to] = [valueOf(low), valueOf(high)];
  const holds = (sortKey: string) =>
    Buffer.compare(bytes(from), bytes(sortKey)) <= 0 &&
    Buffer.compare(bytes(sortKey), bytes(to)) <= 0;
  return { holds, from };
};

/** Reads `a = :b`, alone or with a range of the sort key behind it: `sk`, or `dueAt` of the worklist. */
export const keyRange = (expression: string, valueOf: ValueOf): KeyRange => {
  const [, attribute, value, rest] = /^(\w+) = (:\w+)(?: AND (.+))?$/.exec(expression) ?? [];
  if (attribute === undefined || value === undefined) {
    throw new Error(`a query not known here: ${expression}`);
  }
  const range = rest === undefined ? all : sortRange(rest, valueOf);
  return { attribute, partition: valueOf(value), ...range };
};
