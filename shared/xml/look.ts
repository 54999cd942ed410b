// Finding one's way in a document. Names are compared with their namespace, never by prefix.
import { xmlNamespace, type XmlDocument, type XmlElement, type XmlNode } from "./tree.ts";

const isElement = (node: XmlNode): node is XmlElement => node.kind === "element";

/** The elements directly below. */
export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter(isElement);

export const isNamed = (element: XmlElement, uri: string, name: string): boolean =>
  element.uri === uri && element.name === name;

/** The elements directly below that are called so; `uri` is "" for a name without a namespace. */
export const childrenNamed = (
  element: XmlElement,
  uri: string,
  name: string,
): readonly XmlElement[] => elementsOf(element).filter((one) => isNamed(one, uri, name));

/** The one element directly below that is called so; nothing where there are none or several. */
export const onlyChild = (
  element: XmlElement,
  uri: string,
  name: string,
): XmlElement | undefined => {
  const [found, ...others] = childrenNamed(element, uri, name);
  return others.length === 0 ? found : undefined;
};

/** The value of an attribute; without a namespace unless one is given. */
export const attributeOf = (
  { attributes }: XmlElement,
  name: string,
  uri = "",
): string | undefined => attributes.find((one) => one.name === name && one.uri === uri)?.value;

/** The whole text of an element that holds nothing but text and comments; otherwise nothing. */
export const textIn = (element: XmlElement): string | undefined =>
  elementsOf(element).length > 0
    ? undefined
    : element.children.map((node) => (node.kind === "text" ? node.text : "")).join("");

/** An element and all below it, in the order of the document. */
export const allWithin = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...elementsOf(element).flatMap(allWithin),
];

/** Whether a comment stands anywhere within: some read the text before it as the whole. */
export const hasComment = (element: XmlElement): boolean =>
  allWithin(element).some(({ children }) => children.some(({ kind }) => kind === "comment"));

const securityUtility =
  "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

/** Attributes that name an element for references: `Id` in every spelling, `wsu:Id` and `xml:id`. */
const idsAt = ({ attributes }: XmlElement): readonly string[] =>
  attributes
    .filter(({ name }) => name.toLowerCase() === "id")
    .filter(({ uri }) => ["", securityUtility, xmlNamespace].includes(uri))
    .map(({ value }) => value);

/**
 * The elements of a document by their identifiers. Where one identifier stands twice nobody can say
 * what a reference to it means, so the document is refused.
 */
export const idsOf = ({ root }: XmlDocument): ReadonlyMap<string, XmlElement> | "duplicate-id" => {
  const found = allWithin(root).flatMap((element) =>
    idsAt(element).map((id): readonly [string, XmlElement] => [id, element]),
  );
  const ids = new Map(found);
  return ids.size < found.length ? "duplicate-id" : ids;
};
