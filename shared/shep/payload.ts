// How plain data are spelt as elements: one description reads them and writes them.
import { childrenNamed, onlyChild, textIn } from "#shared/xml/look.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { leaf } from "./write.ts";

/** One kind of value. What is read is plain data, to be judged by a schema; nothing is what cannot be read. */
export interface Shape {
  readonly read: (parent: XmlElement, name: string) => unknown;
  readonly write: (name: string, value: unknown) => string;
}

const textAt = (parent: XmlElement, name: string): string | undefined => {
  const element = onlyChild(parent, "", name);
  return element === undefined ? undefined : textIn(element);
};

export const text: Shape = {
  read: textAt,
  write: (name, value) => (typeof value === "string" ? leaf(name, value) : ""),
};

const spellings: Readonly<Record<string, boolean>> = {
  true: true,
  "1": true,
  false: false,
  "0": false,
};

export const flag: Shape = {
  read: (parent, name) => {
    const spelt = textAt(parent, name) ?? "";
    return spellings[spelt] ?? spelt;
  },
  write: (name, value) => leaf(name, value === true ? "true" : "false"),
};

/** What may be left out: nothing is what is not there. */
export const maybe = (shape: Shape): Shape => ({
  read: (parent, name) =>
    childrenNamed(parent, "", name).length === 0 ? undefined : shape.read(parent, name),
  write: (name, value) => (value === undefined ? "" : shape.write(name, value)),
});

/** What may be there without a value: an element that is not there means that there is none. */
export const orNone = (shape: Shape): Shape => ({
  read: (parent, name) =>
    childrenNamed(parent, "", name).length === 0 ? null : shape.read(parent, name),
  write: (name, value) => (value === null ? "" : shape.write(name, value)),
});

const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);

export type Parts = Readonly<Record<string, Shape>>;

/** The parts directly below an element; those that are left out are no keys. */
export const readParts = (element: XmlElement, shapes: Parts): Record<string, unknown> => {
  const read = Object.entries(shapes).map(([name, shape]): [string, unknown] => [
    name,
    shape.read(element, name),
  ]);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
};

/** The parts of a value, in the order of their description. */
export const writeParts = (shapes: Parts, value: unknown): string => {
  const entries = entriesOf(value);
  return Object.entries(shapes)
    .map(([name, shape]) => shape.write(name, entries.get(name)))
    .join("");
};

export const parts = (shapes: Parts): Shape => ({
  read: (parent, name) => {
    const element = onlyChild(parent, "", name);
    return element === undefined ? undefined : readParts(element, shapes);
  },
  write: (name, value) => `<${name}>${writeParts(shapes, value)}</${name}>`,
});

/** Any number of items, each an element of this name with parts below it, in an element of their own. */
export const list = (item: string, shapes: Parts): Shape => ({
  read: (parent, name) => {
    const element = onlyChild(parent, "", name);
    return element && childrenNamed(element, "", item).map((one) => readParts(one, shapes));
  },
  write: (name, value) => {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const spelt = items.map((one) => `<${item}>${writeParts(shapes, one)}</${item}>`);
    return `<${name}>${spelt.join("")}</${name}>`;
  },
});
