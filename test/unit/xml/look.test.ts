import { describe, expect, it } from "vitest";
import {
  allWithin,
  attributeOf,
  childrenNamed,
  elementsOf,
  hasComment,
  idsOf,
  onlyChild,
  textIn,
} from "#shared/xml/look.ts";
import { parseXml } from "#shared/xml/parse.ts";
import type { XmlDocument } from "#shared/xml/tree.ts";

const documentOf = (text: string): XmlDocument => {
  const result = parseXml(text);
  if (!result.read) throw new Error(result.code);
  return result.document;
};
const rootOf = (text: string) => documentOf(text).root;

describe("looking into a document", () => {
  it("finds children by namespace and name, never by prefix", () => {
    const root = rootOf("<a xmlns:p='u' xmlns:q='u' xmlns:r='v'><p:b/><q:b/><r:b/><b/><c/></a>");
    expect(childrenNamed(root, "u", "b").map(({ prefix }) => prefix)).toEqual(["p", "q"]);
    expect(onlyChild(root, "u", "b")).toBeUndefined();
    expect(onlyChild(root, "v", "b")?.prefix).toBe("r");
    expect(onlyChild(root, "", "c")?.name).toBe("c");
    expect(onlyChild(root, "", "d")).toBeUndefined();
    expect(elementsOf(root)).toHaveLength(5);
    expect(allWithin(rootOf("<a><b><c/></b><d/></a>")).map(({ name }) => name)).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
  });

  it("reads the whole text or none", () => {
    expect(textIn(rootOf("<a>b<!-- --><![CDATA[c]]></a>"))).toBe("bc");
    expect(textIn(rootOf("<a/>"))).toBe("");
    expect(textIn(rootOf("<a>b<c/></a>"))).toBeUndefined();
    expect(attributeOf(rootOf("<a b='1'/>"), "c")).toBeUndefined();
  });

  it("knows whether a comment stands anywhere within", () => {
    expect(hasComment(rootOf("<a><b>c<!-- --></b></a>"))).toBe(true);
    expect(hasComment(rootOf("<!-- --><a><b>c</b></a>"))).toBe(false);
  });
});

const wsu = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

describe("identifiers", () => {
  it("are found in every spelling", () => {
    const ids = idsOf(
      documentOf(
        `<a xmlns:w='${wsu}' xmlns:x='u' Id='1'><b id='2'/><c ID='3'/><d w:Id='4'/><e xml:id='5'/><f x:Id='6'/></a>`,
      ),
    );
    if (ids === "duplicate-id") throw new Error(ids);
    expect([...ids].map(([id, { name }]) => id + name)).toEqual(["1a", "2b", "3c", "4d", "5e"]);
  });

  it.each([
    "<a><b Id='1'/><c Id='1'/></a>",
    "<a Id='1'><b id='1'/></a>",
    `<a xmlns:w='${wsu}' w:Id='1'><b ID='1'/></a>`,
    "<a Id='1' id='1'/>",
  ])("stand for one element each: %s is refused", (text) => {
    expect(idsOf(documentOf(text))).toBe("duplicate-id");
  });
});
