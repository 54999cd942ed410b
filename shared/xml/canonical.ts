import { escapedText, escapedValue } from "./escape.ts";
import type { XmlAttribute, XmlElement, XmlNode } from "./tree.ts";

export const canonicalMethods = {
  inclusive: "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
  exclusive: "http://www.w3.org/2001/10/xml-exc-c14n#",
} as const;

export interface CanonicalOptions {
  /** Inclusive unless said otherwise. */
  readonly method?: keyof typeof canonicalMethods | undefined;
  /** An element that is left out with all below it, which is how an enveloped signature leaves itself out. */
  readonly without?: XmlElement | undefined;
  /** For the exclusive method: prefixes that are written wherever they are in force. */
  readonly inclusivePrefixes?: readonly string[] | undefined;
}

type Scope = ReadonlyMap<string, string>;

/** By code points, as both specifications order; UTF-8 keeps that order. */
const compare = (one: string, other: string): number =>
  Buffer.compare(Buffer.from(one), Buffer.from(other));

const byName = (one: XmlAttribute, other: XmlAttribute): number =>
  compare(one.uri, other.uri) || compare(one.name, other.name);

const spelt = (prefix: string, name: string): string =>
  prefix === "" ? name : `${prefix}:${name}`;

/** The prefixes that an element's own names need. */
const usedBy = ({ prefix, attributes }: XmlElement): readonly string[] => [
  prefix,
  ...attributes.map((one) => one.prefix).filter((one) => one !== "" && one !== "xml"),
];

/** Writes one element and what is below it, each namespace where those above have not written it yet. */
const writer = ({ method = "inclusive", without, inclusivePrefixes = [] }: CanonicalOptions) => {
  const candidates = (element: XmlElement): readonly string[] =>
    method === "inclusive"
      ? [...element.scope.keys()]
      : [...usedBy(element), ...inclusivePrefixes.filter((one) => element.scope.has(one))];

  const write = (node: XmlNode, written: Scope, inherited: readonly XmlAttribute[]): string => {
    if (node.kind === "comment") return "";
    if (node.kind === "text") return escapedText(node.text);
    if (node === without) return "";
    const prefixes = [...new Set(candidates(node))].filter((one) => one !== "xml");
    const missing = prefixes
      .map((prefix): readonly [string, string] => [prefix, node.scope.get(prefix) ?? ""])
      .filter(([prefix, uri]) => (written.get(prefix) ?? "") !== uri)
      .toSorted(([one], [other]) => compare(one, other));
    const declarations = missing.map(
      ([prefix, uri]) => ` ${prefix === "" ? "xmlns" : `xmlns:${prefix}`}="${escapedValue(uri)}"`,
    );
    const attributes = [...node.attributes, ...inherited]
      .toSorted(byName)
      .map(({ prefix, name, value }) => ` ${spelt(prefix, name)}="${escapedValue(value)}"`);
    const below = new Map([...written, ...missing]);
    const name = spelt(node.prefix, node.name);
    const children = node.children.map((child) => write(child, below, []));
    return [`<${name}`, ...declarations, ...attributes, ">", ...children, `</${name}>`].join("");
  };
  return write;
};

/** What is in force from above without being written at the element itself; the exclusive method drops it. */
const inheritedBy = ({ attributes, inherited }: XmlElement): readonly XmlAttribute[] =>
  inherited.filter((above) =>
    attributes.every(({ name, uri }) => uri !== above.uri || name !== above.name),
  );

/**
 * The canonical form of an element and all below it, without comments: Canonical XML 1.0 or Exclusive
 * XML Canonicalization 1.0. For a document's root it is the form of the document, which holds nothing
 * else here (`parseXml`).
 */
export const canonicalXml = (element: XmlElement, options: CanonicalOptions = {}): string => {
  const inherited = options.method === "exclusive" ? [] : inheritedBy(element);
  return writer(options)(element, new Map(), inherited);
};
