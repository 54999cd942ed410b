import { hasOnlyCharacters, qualifiedName, resolved } from "./characters.ts";
import { FlawedXml, flawed, type XmlFlaw } from "./flaw.ts";
import { named, surroundingsIn, type SpeltAttribute, type Surroundings } from "./names.ts";
import type { XmlDocument, XmlElement, XmlNode } from "./tree.ts";

/** How much is read at most; a text over any of them is refused before it costs more. */
export interface XmlLimits {
  readonly characters: number;
  /** Elements within elements. */
  readonly depth: number;
  /** Elements, attributes, texts and comments together. */
  readonly nodes: number;
  /** Attributes of one element, and namespaces in force at one. */
  readonly attributes: number;
}

const usualLimits: XmlLimits = { characters: 1_000_000, depth: 64, nodes: 20_000, attributes: 100 };

export type ReadXml =
  | { readonly read: true; readonly document: XmlDocument }
  | { readonly read: false; readonly code: XmlFlaw };

/** An element that is not closed yet. */
interface Open {
  readonly element: Omit<XmlElement, "children">;
  readonly spelt: string;
  readonly children: XmlNode[];
  readonly handsDown: Surroundings;
}

const space = "[ \\t\\n]";
const utf8 = "[Uu][Tt][Ff]-8";
const declaration = new RegExp(
  `^<\\?xml${space}+version${space}*=${space}*(?:"1\\.0"|'1\\.0')` +
    `(?:${space}+encoding${space}*=${space}*(?:"${utf8}"|'${utf8}'))?` +
    `(?:${space}+standalone${space}*=${space}*(?:"(?:yes|no)"|'(?:yes|no)'))?${space}*\\?>`,
  "u",
);
const startName = new RegExp(`<${qualifiedName}`, "uy");
const attribute = new RegExp(
  `${space}+${qualifiedName}${space}*=${space}*(?:"([^<"]*)"|'([^<']*)')`,
  "uy",
);
const startEnd = new RegExp(`${space}*(/?)>`, "uy");
const endTag = new RegExp(`</(${qualifiedName})${space}*>`, "uy");
const onlySpace = /^[ \t\n]*$/;

/** Literal white space in a value is a space (3.3.3); what is meant otherwise is spelt as a reference. */
const valueOf = (spelt: string): string => resolved(spelt.replaceAll(/[\t\n]/g, " "));

/** Reads one document; made anew for each, so that nothing outlives it. */
const reader = (text: string, limits: XmlLimits) => {
  const stack: Open[] = [];
  let at = declaration.exec(text)?.[0].length ?? 0;
  let nodes = 0;
  let root: XmlElement | undefined;

  const count = (): void => {
    nodes += 1;
    if (nodes > limits.nodes) flawed("too-many-nodes");
  };

  const next = (expression: RegExp): RegExpExecArray | undefined => {
    expression.lastIndex = at;
    const found = expression.exec(text) ?? undefined;
    if (found !== undefined) at = expression.lastIndex;
    return found;
  };

  /** What stands between here and an end that has to come, and goes behind that end. */
  const upTo = (opening: string, closing: string): string => {
    const from = at + opening.length;
    const end = text.indexOf(closing, from);
    if (end < 0) return flawed();
    at = end + closing.length;
    return text.slice(from, end);
  };

  const addText = (meant: string): void => {
    const children = stack.at(-1)?.children;
    if (children === undefined) {
      flawed();
      return;
    }
    const last = children.at(-1);
    if (last?.kind === "text") children.splice(-1, 1, { kind: "text", text: last.text + meant });
    else if (meant !== "") {
      count();
      children.push({ kind: "text", text: meant });
    }
  };

  const readText = (): void => {
    const end = text.indexOf("<", at);
    const spelt = text.slice(at, end < 0 ? undefined : end);
    at += spelt.length;
    if (spelt.includes("]]>")) flawed();
    if (stack.length > 0) addText(resolved(spelt));
    else if (!onlySpace.test(spelt)) flawed();
  };

  const readComment = (): void => {
    const comment = upTo("<!--", "-->");
    if (comment.includes("--") || comment.endsWith("-")) flawed();
    count();
    stack.at(-1)?.children.push({ kind: "comment", text: comment });
  };

  const close = ({ element, children }: Open): void => {
    const closed: XmlElement = { ...element, children };
    const parent = stack.at(-1);
    if (parent === undefined) root = closed;
    else parent.children.push(closed);
  };

  const readAttributes = (): readonly SpeltAttribute[] => {
    const spelt: SpeltAttribute[] = [];
    for (let found = next(attribute); found !== undefined; found = next(attribute)) {
      count();
      const [, prefix = "", name = "", double, single = ""] = found;
      spelt.push({ prefix, name, value: valueOf(double ?? single) });
      if (spelt.length > limits.attributes) flawed("too-many-nodes");
    }
    return spelt;
  };

  const readStart = (): void => {
    const found = next(startName);
    // A second root, or no name.
    if (found === undefined || (stack.length === 0 && root !== undefined)) {
      flawed();
      return;
    }
    count();
    const [whole, prefix = "", name = ""] = found;
    const spelt = readAttributes();
    const end = next(startEnd);
    if (end === undefined) flawed();
    if (stack.length >= limits.depth) flawed("too-deep");
    const above = stack.at(-1)?.handsDown ?? { scope: new Map(), inherited: [] };
    const element = named({ prefix, name }, spelt, above);
    const handsDown = surroundingsIn(element);
    // What stands here would be copied for every element below.
    const most = Math.max(handsDown.scope.size, handsDown.inherited.length);
    if (most > limits.attributes) flawed("too-many-nodes");
    const open: Open = { element, spelt: whole.slice(1), children: [], handsDown };
    if (end?.[1] === "/") close(open);
    else stack.push(open);
  };

  const readEnd = (): void => {
    const found = next(endTag);
    const open = stack.pop();
    if (found === undefined || open === undefined || found[1] !== open.spelt) flawed();
    else close(open);
  };

  const readMarkup = (): void => {
    const starts = (opening: string) => text.startsWith(opening, at);
    if (starts("</")) readEnd();
    else if (starts("<!--")) readComment();
    else if (starts("<![CDATA[")) addText(upTo("<![CDATA[", "]]>"));
    else if (starts("<!DOCTYPE")) flawed("has-doctype");
    else if (starts("<?")) flawed("has-processing-instruction");
    else readStart();
  };

  return (): XmlDocument => {
    while (at < text.length) {
      if (text[at] === "<") readMarkup();
      else readText();
    }
    return root === undefined || stack.length > 0 ? flawed() : { root };
  };
};

/**
 * Reads XML 1.0 with namespaces, strictly and without any of its dangers: no document type, so no
 * entities beside the five of every document and nothing external; no processing instructions; UTF-8
 * alone; bounded in length, depth and number. Never throws: what is wrong is a code.
 */
export const parseXml = (text: string, limits: Partial<XmlLimits> = {}): ReadXml => {
  const bounds = { ...usualLimits, ...limits };
  if (text.length > bounds.characters) return { read: false, code: "too-large" };
  if (!hasOnlyCharacters(text)) return { read: false, code: "malformed" };
  // A mark of the byte order may stand first; line ends are one character (2.11).
  const spelt = text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  try {
    return { read: true, document: reader(spelt, bounds)() };
  } catch (error) {
    if (error instanceof FlawedXml) return { read: false, code: error.code };
    throw error;
  }
};
