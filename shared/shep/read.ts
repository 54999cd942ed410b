import { elementsOf, textIn } from "#shared/xml/look.ts";
import type { XmlElement } from "#shared/xml/tree.ts";

/** The children of one element by their names, none of them in a namespace. */
export type Sequence<Name extends string> = Readonly<Record<Name, readonly XmlElement[]>>;

const emptySequence = <Name extends string>(names: readonly Name[]): Record<Name, XmlElement[]> => {
  const found: Partial<Record<Name, XmlElement[]>> = {};
  for (const name of names) found[name] = [];
  return Object.assign(Object.create(null), found);
};

/**
 * The children that a schema names, which have to stand in its order; those it does not name are
 * passed over. Nothing where they stand in another order.
 */
export const inSequence = <const Name extends string>(
  element: XmlElement | undefined,
  names: readonly Name[],
): Sequence<Name> | undefined => {
  if (element === undefined) return undefined;
  const found = emptySequence(names);
  let place = 0;
  for (const child of elementsOf(element)) {
    const at = names.findIndex((name) => child.uri === "" && child.name === name);
    const name = names[at];
    if (name === undefined) continue;
    if (at < place) return undefined;
    place = at;
    found[name].push(child);
  }
  return found;
};

/** The one element of its name; nothing where there are none or several. */
export const one = (elements: readonly XmlElement[] | undefined): XmlElement | undefined =>
  elements?.length === 1 ? elements[0] : undefined;

/** The text of the one element of its name, without the space around it; nothing where it has none. */
export const textOfOne = (elements: readonly XmlElement[] | undefined): string | undefined => {
  const found = one(elements);
  const text = found === undefined ? undefined : textIn(found)?.trim();
  return text === "" ? undefined : text;
};
