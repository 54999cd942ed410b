// Namespaces in XML 1.0 (third edition): what the prefixes of one start tag stand for.
import { flawed } from "./flaw.ts";
import { xmlNamespace, xmlnsNamespace, type XmlAttribute, type XmlElement } from "./tree.ts";

/** A name and a value as a start tag spells them. */
export interface SpeltAttribute {
  readonly prefix: string;
  readonly name: string;
  readonly value: string;
}

/** Where an element stands: what its parent hands down. */
export type Surroundings = Pick<XmlElement, "scope" | "inherited">;

/** The prefix that an attribute declares, if it declares one. */
const declaredBy = ({ prefix, name }: SpeltAttribute): string | undefined => {
  if (prefix === "xmlns") return name;
  return prefix === "" && name === "xmlns" ? "" : undefined;
};

const scopeWith = (
  attributes: readonly SpeltAttribute[],
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const scope = new Map(outer);
  for (const attribute of attributes) {
    const prefix = declaredBy(attribute);
    const { value } = attribute;
    if (prefix === undefined) continue;
    if (prefix === "xml" && value === xmlNamespace) continue;
    const isReserved = value === xmlNamespace || value === xmlnsNamespace;
    // Only the default namespace can be taken back.
    if (prefix === "xml" || prefix === "xmlns" || isReserved || (prefix !== "" && value === "")) {
      return flawed();
    }
    scope.set(prefix, value);
  }
  return scope;
};

const uriOf = (prefix: string, scope: ReadonlyMap<string, string>): string =>
  prefix === "xml" ? xmlNamespace : (scope.get(prefix) ?? flawed());

const isTwice = (names: readonly string[]): boolean => new Set(names).size < names.length;

/** An element without its children, or a throw where its names do not stand for anything. */
export const named = (
  { prefix, name }: { readonly prefix: string; readonly name: string },
  spelt: readonly SpeltAttribute[],
  above: Surroundings,
): Omit<XmlElement, "children"> => {
  if (isTwice(spelt.map((one) => `${one.prefix}:${one.name}`))) return flawed();
  const declares = spelt.some((one) => declaredBy(one) !== undefined);
  const scope = declares ? scopeWith(spelt, above.scope) : above.scope;
  const attributes: readonly XmlAttribute[] = spelt
    .filter((one) => declaredBy(one) === undefined)
    .map((one) => ({ ...one, uri: one.prefix === "" ? "" : uriOf(one.prefix, scope) }));
  if (isTwice(attributes.map(({ uri, name: local }) => `${local} ${uri}`))) return flawed();
  if (prefix === "xmlns") return flawed();
  const uri = prefix === "" ? (scope.get("") ?? "") : uriOf(prefix, scope);
  return { kind: "element", prefix, name, uri, attributes, scope, inherited: above.inherited };
};

/** What an element hands down to its children. */
export const surroundingsIn = (element: Omit<XmlElement, "children">): Surroundings => {
  const own = element.attributes.filter(({ uri }) => uri === xmlNamespace);
  if (own.length === 0) return element;
  const kept = element.inherited.filter(({ name }) => own.every((one) => one.name !== name));
  return { scope: element.scope, inherited: [...own, ...kept] };
};
