import {
  allWithin,
  childrenNamed,
  elementsOf,
  idsOf,
  isNamed,
  onlyChild,
} from "#shared/xml/look.ts";
import { parseXml } from "#shared/xml/parse.ts";
import type { XmlFlaw } from "#shared/xml/flaw.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import type { EnvelopeFlaw } from "./flaws.ts";
import { soap } from "./namespaces.ts";

/** An envelope of SOAP 1.1 as it came; nothing in it is verified yet. */
export interface ReadEnvelope {
  readonly header: XmlElement | undefined;
  readonly body: XmlElement;
  readonly ids: ReadonlyMap<string, XmlElement>;
}

export type Enveloped =
  | { readonly read: true; readonly envelope: ReadEnvelope }
  | { readonly read: false; readonly flaw: XmlFlaw | EnvelopeFlaw };

/** More is not read: an answer is kept as evidence in one item of the store. */
export const mostCharacters = 128 * 1024;

const unread = (flaw: XmlFlaw | EnvelopeFlaw): Enveloped => ({ read: false, flaw });

/**
 * Reads an envelope: a header or none, then one body, and no other body anywhere, so that nobody can
 * take another one for it than was signed.
 */
export const readEnvelope = (text: string): Enveloped => {
  const xml = parseXml(text, { characters: mostCharacters });
  if (!xml.read) return unread(xml.code);
  const { root } = xml.document;
  if (!isNamed(root, soap, "Envelope")) return unread("no-envelope");
  const all = allWithin(root);
  if (all.filter((one) => isNamed(one, soap, "Body")).length > 1) return unread("second-body");
  if (all.filter((one) => isNamed(one, soap, "Header")).length > 1) return unread("second-header");
  const body = onlyChild(root, soap, "Body");
  const header = onlyChild(root, soap, "Header");
  const parts = header === undefined ? [body] : [header, body];
  const isWhole = elementsOf(root).every((one, place) => one === parts[place]);
  if (body === undefined || !isWhole) return unread("no-envelope");
  const ids = idsOf(xml.document);
  if (ids === "duplicate-id") return unread(ids);
  return { read: true, envelope: { header, body, ids } };
};

/** The one element in a body of this name; nothing where there is another, or more. */
export const messageIn = (
  body: XmlElement,
  uris: readonly string[],
  name: string,
): XmlElement | undefined => {
  const [message, ...others] = elementsOf(body);
  if (message === undefined || others.length > 0) return undefined;
  return message.name === name && uris.includes(message.uri) ? message : undefined;
};

/** The fault in a body, if it holds one. */
export const faultIn = (body: XmlElement): XmlElement | undefined =>
  childrenNamed(body, soap, "Fault")[0];
