import { parseXml } from "#shared/xml/parse.ts";
import type { XmlElement } from "#shared/xml/tree.ts";

/** The root of a text that this house has written itself. Throws where it is no XML: that is a bug. */
export const rootOf = (text: string): XmlElement => {
  const read = parseXml(text);
  if (!read.read) throw new Error(`wrote what is no XML: ${read.code}`);
  return read.document.root;
};

type Scope = ReadonlyMap<string, string>;

/** The namespaces that an element and those below it take from outside, by the prefixes they are spelt with. */
const takenFrom = (element: XmlElement, outer: Scope): Scope => {
  const taken = new Map<string, string>();
  const visit = (one: XmlElement): void => {
    for (const prefix of [one.prefix, ...one.attributes.map((attribute) => attribute.prefix)]) {
      const uri = outer.get(prefix);
      if (uri !== undefined && one.scope.get(prefix) === uri) taken.set(prefix, uri);
    }
    for (const child of one.children) if (child.kind === "element") visit(child);
  };
  visit(element);
  return taken;
};

/**
 * An element as the document of its own that it was before it was put into an envelope: without the
 * namespaces and `xml:` attributes of the envelope that it does not use. Its signature was made so.
 */
export const standingAlone = (element: XmlElement, outer: XmlElement): XmlElement => {
  const taken = takenFrom(element, outer.scope);
  const keeps = ([prefix, uri]: readonly [string, string]) =>
    outer.scope.get(prefix) !== uri || taken.get(prefix) === uri;
  const alone = (one: XmlElement): XmlElement => ({
    ...one,
    scope: new Map([...one.scope].filter(keeps)),
    inherited: one.inherited.filter((above) => !outer.inherited.includes(above)),
    children: one.children.map((child) => (child.kind === "element" ? alone(child) : child)),
  });
  return alone(element);
};
