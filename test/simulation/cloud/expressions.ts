import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Item } from "./item-size.ts";

/** The names and values that an expression refers to. */
export interface Referred {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, AttributeValue>>;
}

const comparisons: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  "=": (one, other) => one === other,
  "<": (one, other) => one < other,
  ">=": (one, other) => one >= other,
};

const plain = (value: AttributeValue | undefined): string | number | undefined =>
  value?.N === undefined ? value?.S : Number(value.N);

const nameOf = (text: string, { names }: Referred) => names[text] ?? text;

const valueOf = (text: string, { values }: Referred): AttributeValue => {
  const value = values[text];
  if (value === undefined) throw new Error(`an expression without a value for ${text}`);
  return value;
};

const holdsOne = (clause: string, item: Item | undefined, referred: Referred): boolean => {
  const absent = /^attribute_not_exists\((\S+)\)$/.exec(clause);
  if (absent !== null) return item?.[nameOf(absent[1] ?? "", referred)] === undefined;
  const compared = /^(\S+) (=|<|>=) (:\S+)$/.exec(clause);
  const [, name = "", sign = "", value = ""] = compared ?? [];
  const compare = comparisons[sign];
  if (compare === undefined) throw new Error(`an expression not known here: ${clause}`);
  const one = plain(item?.[nameOf(name, referred)]);
  const other = plain(valueOf(value, referred));
  if (typeof one === "number" && typeof other === "number") return compare(one, other);
  return sign === "=" && one !== undefined && one === other;
};

/** Whether a condition holds for an item, or for there being none. Knows what the stores say, no more. */
export const holds = (
  condition: string | undefined,
  item: Item | undefined,
  referred: Referred,
): boolean =>
  condition === undefined ||
  condition.split(" OR ").some((clause) => holdsOne(clause, item, referred));

/** Carries out "ADD a :n" on an item, and "SET b = :v" before it where that stands there. */
const added = (update: string, item: Item, referred: Referred): Item | undefined => {
  const [, set, value = "", add, addend = ""] =
    /^(?:SET (\S+) = (:\S+) )?ADD (\S+) (:\S+)$/.exec(update) ?? [];
  if (add === undefined) return undefined;
  const sum = Number(item[add]?.N ?? 0) + Number(valueOf(addend, referred).N);
  return {
    ...item,
    ...(set !== undefined && { [set]: valueOf(value, referred) }),
    [add]: { N: String(sum) },
  };
};

/** Carries out "SET a = a - :n" on an item, or what ends in "ADD a :n". */
export const updated = (update: string, item: Item, referred: Referred): Item => {
  const withAddition = added(update, item, referred);
  if (withAddition !== undefined) return withAddition;
  const [, name = "", same = "", value = ""] = /^SET (\S+) = (\S+) - (:\S+)$/.exec(update) ?? [];
  if (name === "" || name !== same) throw new Error(`an update not known here: ${update}`);
  const attribute = nameOf(name, referred);
  const left = Number(item[attribute]?.N) - Number(valueOf(value, referred).N);
  return { ...item, [attribute]: { N: String(left) } };
};
