import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Item } from "./item-size.ts";

/** The names and values that an expression refers to. */
export interface Referred {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, AttributeValue>>;
}

const comparisons: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  "=": (one, other) => one === other,
  "<>": (one, other) => one !== other,
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
  const compared = /^(\S+) (=|<>|<|>=) (:\S+)$/.exec(clause);
  const [, name = "", sign = "", value = ""] = compared ?? [];
  const compare = comparisons[sign];
  if (compare === undefined) throw new Error(`an expression not known here: ${clause}`);
  const one = plain(item?.[nameOf(name, referred)]);
  const other = plain(valueOf(value, referred));
  if (typeof one === "number" && typeof other === "number") return compare(one, other);
  if (sign === "<>") return one !== other;
  return sign === "=" && one !== undefined && one === other;
};

/** The parts of an expression that a word joins, outside of brackets. */
const partsOf = (expression: string, word: " OR " | " AND "): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let place = 0; place < expression.length; place += 1) {
    if (expression[place] === "(") depth += 1;
    if (expression[place] === ")") depth -= 1;
    if (depth === 0 && expression.startsWith(word, place)) {
      parts.push(expression.slice(from, place));
      from = place + word.length;
    }
  }
  return [...parts, expression.slice(from)];
};

/** Whether a condition holds for an item, or for there being none. Knows what the stores say, no more. */
export const holds = (
  condition: string | undefined,
  item: Item | undefined,
  referred: Referred,
): boolean => {
  if (condition === undefined) return true;
  const choices = partsOf(condition, " OR ");
  if (choices.length > 1) return choices.some((one) => holds(one, item, referred));
  const needed = partsOf(condition, " AND ");
  if (needed.length > 1) return needed.every((one) => holds(one, item, referred));
  const [, inner] = /^\((.*)\)$/.exec(condition) ?? [];
  return inner === undefined ? holdsOne(condition, item, referred) : holds(inner, item, referred);
};

/** What follows a word of an update, up to the next one: "a = :b, c = :d" of "SET a = :b, c = :d REMOVE e". */
const sectionOf = (update: string, word: "SET" | "REMOVE" | "ADD"): readonly string[] => {
  const [, section] =
    new RegExp(`(?:^| )${word} (.+?)(?= (?:SET|REMOVE|ADD) |$)`).exec(update) ?? [];
  return section?.split(", ") ?? [];
};

const numberOf = (value: AttributeValue | undefined): number => Number(value?.N ?? 0);

/** The value that "SET a = …" gives an attribute: a value, or what is left of it after "a - :n". */
const assigned = (name: string, text: string, item: Item, referred: Referred): AttributeValue => {
  const [, same, value = ""] = /^(\S+) - (:\S+)$/.exec(text) ?? [];
  if (same === undefined) return valueOf(text, referred);
  if (same !== name) throw new Error(`an update not known here: ${name} = ${text}`);
  const attribute = nameOf(same, referred);
  return { N: String(Number(item[attribute]?.N) - numberOf(valueOf(value, referred))) };
};

/** Carries an update out on an item: SET, REMOVE and ADD, as far as the stores use them. */
export const updated = (update: string, item: Item, referred: Referred): Item => {
  if (!/^(?:SET|REMOVE|ADD) /.test(update)) throw new Error(`an update not known here: ${update}`);
  const set = sectionOf(update, "SET").map((clause) => {
    const [name = "", text = ""] = clause.split(" = ");
    return [nameOf(name, referred), assigned(name, text, item, referred)] as const;
  });
  const added = sectionOf(update, "ADD").map((clause) => {
    const [name = "", value = ""] = clause.split(" ");
    const attribute = nameOf(name, referred);
    const sum = numberOf(item[attribute]) + numberOf(valueOf(value, referred));
    return [attribute, { N: String(sum) }] as const;
  });
  const removed = new Set(sectionOf(update, "REMOVE").map((name) => nameOf(name, referred)));
  const kept = Object.entries(item).filter(([name]) => !removed.has(name));
  return Object.fromEntries([...kept, ...set, ...added]);
};
