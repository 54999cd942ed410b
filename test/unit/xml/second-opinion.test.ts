import { DOMParser, type Element as DomElement } from "@xmldom/xmldom";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { C14nCanonicalization, ExclusiveCanonicalization } from "xml-crypto";
import { canonicalXml } from "#shared/xml/canonical.ts";
import { escapedText, escapedValue } from "#shared/xml/escape.ts";
import { elementsOf, textIn } from "#shared/xml/look.ts";
import { parseXml } from "#shared/xml/parse.ts";
import type { XmlElement } from "#shared/xml/tree.ts";

// Libraries that read and canonicalise on their own, in ways that share nothing with ours.
const theirs = (text: string): DomElement => {
  const { documentElement } = new DOMParser().parseFromString(text, "text/xml");
  if (documentElement === null) throw new Error("no root");
  return documentElement;
};

const ours = (text: string): XmlElement => {
  const result = parseXml(text);
  if (!result.read) throw new Error(`${result.code}: ${text}`);
  return result.document.root;
};

// A namespace that is no good for the library is left out: it writes their names without escaping.
const prefixes = ["", "p", "q"] as const;
const uris = ["u:1", "u:2", "http://example.kz/ө"] as const;
const character = fc.constantFrom(
  "a",
  "ө",
  " ",
  "<",
  ">",
  "&",
  '"',
  "'",
  "\t",
  "\n",
  "\r",
  "]",
  "😀",
);
const text = fc.string({ unit: character, maxLength: 12 });
const name = fc.constantFrom("a", "b", "Id", "өріс");

interface Plan {
  readonly prefix: string;
  readonly name: string;
  readonly declared: readonly (readonly [string, string])[];
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Plan | string)[];
}

const { element } = fc.letrec<{ element: Plan; node: Plan | string }>((tie) => ({
  element: fc.record({
    prefix: fc.constantFrom(...prefixes),
    name,
    declared: fc.uniqueArray(fc.tuple(fc.constantFrom(...prefixes), fc.constantFrom(...uris)), {
      selector: ([prefix]) => prefix,
      maxLength: 2,
    }),
    attributes: fc.uniqueArray(fc.tuple(name, text), { selector: ([one]) => one, maxLength: 3 }),
    children: fc.array(tie("node"), { maxLength: 4 }),
  }),
  node: fc.oneof({ depthSize: "small", withCrossShrink: true }, text, tie("element")),
}));

const reference = (spelt: string) => spelt.replaceAll("\r", "&#13;");

const written = (plan: Plan | string): string => {
  if (typeof plan === "string") return reference(escapedText(plan));
  const spelt = plan.prefix === "" ? plan.name : `${plan.prefix}:${plan.name}`;
  const declared = plan.declared.map(
    ([prefix, uri]) => ` ${prefix === "" ? "xmlns" : `xmlns:${prefix}`}="${uri}"`,
  );
  const attributes = plan.attributes.map(([one, value]) => ` ${one}="${escapedValue(value)}"`);
  const inside = plan.children.map(written).join("");
  return `<${spelt}${declared.join("")}${attributes.join("")}>${inside}</${spelt}>`;
};

/** Every prefix stands for something from the top on. */
const document = element.map((plan) => `<top xmlns:p="u:1" xmlns:q="u:2">${written(plan)}</top>`);

/** What a tree says, in a form that both can be brought to. */
const said = (one: XmlElement): unknown => [
  one.uri,
  one.name,
  one.attributes.map(({ uri, name: local, value }) => `${uri} ${local}=${value}`).toSorted(),
  elementsOf(one).length === 0 ? textIn(one) : elementsOf(one).map(said),
];

const elementsIn = ({ childNodes }: DomElement): readonly DomElement[] =>
  [...childNodes].filter((one): one is DomElement => one.nodeType === 1);

const saidByThem = (one: DomElement): unknown => [
  one.namespaceURI ?? "",
  one.localName,
  [...one.attributes]
    .filter(({ name: full }) => full !== "xmlns" && !full.startsWith("xmlns:"))
    .map(({ namespaceURI, localName, value }) => `${namespaceURI ?? ""} ${localName}=${value}`)
    .toSorted(),
  elementsIn(one).length === 0 ? one.textContent : elementsIn(one).map(saidByThem),
];

// The library declares the nodes of the browser, which the parser's are in all that it uses.
const canonicalByThem = (
  by: { process: (node: never, options: never) => unknown },
  xml: string,
) => {
  const node: unknown = theirs(xml);
  return Reflect.apply(by.process, by, [node, {}]);
};

describe("another library", () => {
  it("reads the same in a document", () => {
    fc.assert(
      fc.property(document, (xml) => {
        expect(said(ours(xml))).toEqual(saidByThem(theirs(xml)));
      }),
    );
  });

  it("has the same canonical form, inclusive and exclusive", () => {
    fc.assert(
      fc.property(document, (xml) => {
        const root = ours(xml);
        expect(canonicalXml(root)).toBe(canonicalByThem(new C14nCanonicalization(), xml));
        expect(canonicalXml(root, { method: "exclusive" })).toBe(
          canonicalByThem(new ExclusiveCanonicalization(), xml),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("a canonical form", () => {
  it("is read as what it was made from, and is its own canonical form", () => {
    fc.assert(
      fc.property(document, (xml) => {
        const form = canonicalXml(ours(xml));
        expect(said(ours(form))).toEqual(said(ours(xml)));
        expect(canonicalXml(ours(form))).toBe(form);
      }),
    );
  });
});
