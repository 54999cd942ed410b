// XML as a tree that nothing can change: what a document says, without how it was spelt.

/** An attribute; a namespace declaration is none. `uri` is empty without a prefix. */
export interface XmlAttribute {
  readonly prefix: string;
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

export interface XmlElement {
  readonly kind: "element";
  /** As it was spelt: the canonical form keeps it. Says nothing about the meaning; `uri` does. */
  readonly prefix: string;
  readonly name: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Namespaces in force here, by prefix; the default one under "". Without `xml`, which always is. */
  readonly scope: ReadonlyMap<string, string>;
  /** The `xml:` attributes of those above that are in force here, nearest first. */
  readonly inherited: readonly XmlAttribute[];
}

/** Text as it is meant: references and CDATA sections are resolved, neighbours are one. */
export interface XmlText {
  readonly kind: "text";
  readonly text: string;
}

export interface XmlComment {
  readonly kind: "comment";
  readonly text: string;
}

export type XmlNode = XmlElement | XmlText | XmlComment;

/** A whole document. Comments beside the root say nothing and are left out. */
export interface XmlDocument {
  readonly root: XmlElement;
}

export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
export const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
