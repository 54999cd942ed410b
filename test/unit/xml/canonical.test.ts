import { describe, expect, it } from "vitest";
import { canonicalXml, type CanonicalOptions } from "#shared/xml/canonical.ts";
import { allWithin } from "#shared/xml/look.ts";
import { parseXml } from "#shared/xml/parse.ts";
import type { XmlElement } from "#shared/xml/tree.ts";

const rootOf = (text: string): XmlElement => {
  const result = parseXml(text);
  if (!result.read) throw new Error(result.code);
  return result.document.root;
};

const found = (root: XmlElement, name: string): XmlElement => {
  const element = allWithin(root).find((one) => one.name === name);
  if (element === undefined) throw new Error(`no ${name}`);
  return element;
};

const form = (text: string, options?: CanonicalOptions) => canonicalXml(rootOf(text), options);
const formOf = (text: string, name: string, options?: CanonicalOptions) =>
  canonicalXml(found(rootOf(text), name), options);

describe("the canonical form of a document", () => {
  it("has no declaration, no comments, nothing beside the root, and no empty tags", () => {
    expect(form("<?xml version='1.0'?>\n<!--1--><a><!--2--><b/>\n</a>\n<!--3-->")).toBe(
      "<a><b></b>\n</a>",
    );
  });

  // The examples of the specification (Canonical XML 1.0, 3.2 to 3.5), without what a document type adds.
  it("keeps white space within the root", () => {
    const text = "<doc>\n   <clean>   </clean>\n   <dirty>   A   B   </dirty>\n</doc>";
    expect(form(text)).toBe(text);
  });

  it("orders namespaces by prefix and attributes by namespace and name", () => {
    expect(
      form(
        `<e5 a:attr="out" b:attr="sorted" attr2="all" attr="I'm" xmlns:b="http://www.ietf.org" xmlns:a="http://www.w3.org" xmlns="http://example.org"/>`,
      ),
    ).toBe(
      `<e5 xmlns="http://example.org" xmlns:a="http://www.w3.org" xmlns:b="http://www.ietf.org" attr="I'm" attr2="all" b:attr="sorted" a:attr="out"></e5>`,
    );
  });

  it("says each namespace once on the way down, and takes a default one back", () => {
    expect(
      form(
        `<e6 xmlns="" xmlns:a="http://www.w3.org"><e7 xmlns="http://www.ietf.org"><e8 xmlns="" xmlns:a="http://www.w3.org"><e9 xmlns="" xmlns:a="http://www.ietf.org"/></e8></e7></e6>`,
      ),
    ).toBe(
      `<e6 xmlns:a="http://www.w3.org"><e7 xmlns="http://www.ietf.org"><e8 xmlns=""><e9 xmlns:a="http://www.ietf.org"></e9></e8></e7></e6>`,
    );
  });

  it("spells characters in one way", () => {
    expect(
      form(`<a b='&lt;&gt;"&apos;&amp;&#9;&#10;&#13;'>&lt;&gt;"'&amp;&#13;<![CDATA[<]]></a>`),
    ).toBe(`<a b="&lt;>&quot;'&amp;&#x9;&#xA;&#xD;">&lt;&gt;"'&amp;&#xD;&lt;</a>`);
  });

  it("escapes the names of namespaces, so that none can end its quotes", () => {
    expect(form(`<a xmlns:p='u" b="1'/>`)).toBe(`<a xmlns:p="u&quot; b=&quot;1"></a>`);
  });

  it("orders by code points and not by the halves of pairs", () => {
    // U+FF41 stands before U+10000, whose first half is U+D800.
    expect(form("<a \u{10000}='1' \uFF41='2'/>")).toBe('<a \uFF41="2" \u{10000}="1"></a>');
    expect(form("<a xmlns:\u{10000}='u' xmlns:\uFF41='v'/>")).toBe(
      '<a xmlns:\uFF41="v" xmlns:\u{10000}="u"></a>',
    );
  });

  it("keeps an attribute whose name only begins like a declaration", () => {
    expect(form("<a xmlnsx='1'/>")).toBe('<a xmlnsx="1"></a>');
  });

  it("leaves out one element with all below it", () => {
    const root = rootOf("<a><b><c/></b><d/></a>");
    expect(canonicalXml(root, { without: found(root, "b") })).toBe("<a><d></d></a>");
  });
});

describe("the canonical form of a part", () => {
  const text =
    '<a xmlns="u:0" xmlns:p="u:1" xmlns:q="u:2" xml:lang="kk" xml:space="default"><p:b xml:space="preserve"><c q:d="1"/></p:b></a>';

  it("takes over what is in force there", () => {
    expect(formOf(text, "b")).toBe(
      '<p:b xmlns="u:0" xmlns:p="u:1" xmlns:q="u:2" xml:lang="kk" xml:space="preserve"><c q:d="1"></c></p:b>',
    );
    expect(formOf(text, "c")).toBe(
      '<c xmlns="u:0" xmlns:p="u:1" xmlns:q="u:2" xml:lang="kk" xml:space="preserve" q:d="1"></c>',
    );
  });

  it("takes over what it uses alone by the exclusive method", () => {
    const exclusive = { method: "exclusive" } as const;
    expect(formOf(text, "b", exclusive)).toBe(
      '<p:b xmlns:p="u:1" xml:space="preserve"><c xmlns="u:0" xmlns:q="u:2" q:d="1"></c></p:b>',
    );
    expect(formOf(text, "c", { ...exclusive, inclusivePrefixes: ["p", "r"] })).toBe(
      '<c xmlns="u:0" xmlns:p="u:1" xmlns:q="u:2" q:d="1"></c>',
    );
  });
});
