import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeOf, elementsOf, textIn } from "#shared/xml/look.ts";
import { parseXml, type XmlLimits } from "#shared/xml/parse.ts";
import type { XmlElement } from "#shared/xml/tree.ts";

/** The root of a text that is XML, or the code of what is wrong with it. */
const read = (text: string, limits?: Partial<XmlLimits>): XmlElement | string => {
  const result = parseXml(text, limits);
  return result.read ? result.document.root : result.code;
};

const rootOf = (text: string): XmlElement => {
  const root = read(text);
  if (typeof root === "string") throw new Error(root);
  return root;
};

describe("a document that is read", () => {
  it.each([
    ["nothing but its root", "<a/>"],
    ["a declaration", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>'],
    ["a declaration in single quotes", "<?xml version='1.0' encoding='utf-8'?><a/>"],
    ["a mark of the byte order", "\uFEFF<?xml version='1.0'?><a/>"],
    ["comments beside the root", "<!-- one --><a/><!-- two -->\n"],
    ["letters of any language in its names", "<өтініш Аты='1'/>"],
    ["white space in its tags", "<a  b = '1'\n\tc=\"2\" ></a >"],
  ])("may have %s", (_, text) => {
    expect(typeof read(text)).toBe("object");
  });

  it("means the same however its text is spelt", () => {
    const spellings = [
      "<a>x &lt; y &amp; «z»</a>",
      "<a><![CDATA[x < y & «z»]]></a>",
      "<a>x &#60; y &#x26; &#171;z&#xbb;</a>",
      "<a>x <![CDATA[<]]> y &amp;<!----> «z»</a>",
    ];
    for (const text of spellings) expect(textIn(rootOf(text)), text).toBe("x < y & «z»");
  });

  it("has one kind of line end, and a carriage return only where it is meant", () => {
    expect(textIn(rootOf("<a>1\r\n2\r3\n4&#13;5</a>"))).toBe("1\n2\n3\n4\r5");
  });

  it("has spaces in its values unless another white space is meant", () => {
    expect(attributeOf(rootOf('<a b="1\t2\n3\r\n4&#9;5&#xA;6"/>'), "b")).toBe("1 2 3 4\t5\n6");
  });

  it("has names in namespaces, attributes without a prefix in none", () => {
    const root = rootOf('<a xmlns="u:1" xmlns:p="u:2" b="1" p:b="2"><p:c/><d xmlns=""/></a>');
    const [c, d] = elementsOf(root);
    expect([root.uri, c?.uri, d?.uri]).toEqual(["u:1", "u:2", ""]);
    expect([attributeOf(root, "b"), attributeOf(root, "b", "u:2")]).toEqual(["1", "2"]);
    expect(root.attributes).toHaveLength(2);
  });

  it("keeps a comment apart from the text around it", () => {
    expect(rootOf("<a>b<!--c-->d</a>").children).toEqual([
      { kind: "text", text: "b" },
      { kind: "comment", text: "c" },
      { kind: "text", text: "d" },
    ]);
  });

  it("may be carried as text in another one, declaration and all", () => {
    const root = rootOf("<a><![CDATA[<?xml version='1.0'?><!DOCTYPE b><b/>]]></a>");
    expect(textIn(root)).toBe("<?xml version='1.0'?><!DOCTYPE b><b/>");
  });
});

describe("what is no XML, or XML that is dangerous", () => {
  it.each([
    "<!DOCTYPE a><a/>",
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    '<!-- --> <!DOCTYPE a PUBLIC "x" "http://169.254.169.254/"><a/>',
    '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://127.0.0.1/"> %b;]><a/>',
    "<a><!DOCTYPE b></a>",
  ])("has no document type: %s", (text) => {
    expect(read(text)).toBe("has-doctype");
  });

  it.each([
    "<a><?php echo 1 ?></a>",
    "<?xml-stylesheet href='x'?><a/>",
    "<a/><?b?>",
    " <?xml version='1.0'?><a/>",
    "<?xml version='1.1'?><a/>",
    "<?xml version='1.0' encoding='utf-7'?><a/>",
    "<?xml version='1.0' encoding='UTF-16'?><a/>",
    "<?XML version='1.0'?><a/>",
    "<?xml?><a/>",
  ])("has no processing instructions, nor a declaration of something else: %s", (text) => {
    expect(read(text)).toBe("has-processing-instruction");
  });

  it.each([
    ["nothing", ""],
    ["no root", "<!-- -->"],
    ["text alone", "text"],
    ["two roots", "<a/><b/>"],
    ["text before the root", "x<a/>"],
    ["text behind it", "<a/>x"],
    ["CDATA behind it", "<a/><![CDATA[ ]]>"],
    ["a root that is not closed", "<a>"],
    ["an element that is not closed", "<a><b></a>"],
    ["crossing elements", "<a><b></a></b>"],
    ["another prefix at the end", "<p:a xmlns:p='u' xmlns:q='u'></q:a>"],
    ["an end without a start", "</a>"],
    ["an end with more in it", "<a></a b='1'>"],
    ["a space before the name", "< a/>"],
    ["a space in the end tag", "<a></ a>"],
    ["a name that begins with a digit", "<1a/>"],
    ["two colons", "<p:a:b xmlns:p='u'/>"],
    ["an empty prefix", "<:a/>"],
    ["a value without quotes", "<a b=c/>"],
    ["an attribute without a value", "<a b/>"],
    ["attributes without a space between", "<a b='1'c='2'/>"],
    ["another space between", "<a\u00a0b='1'/>"],
    ["a tag within a value", "<a b='<'/>"],
    ["an attribute twice", "<a b='1' b='2'/>"],
    ["an attribute twice by its namespace", "<a xmlns:x='u' xmlns:y='u' x:b='1' y:b='2'/>"],
    ["a declaration twice", "<a xmlns='u' xmlns='v'/>"],
    ["a prefix that stands for nothing", "<p:a/>"],
    ["such a prefix of an attribute", "<a p:b='1'/>"],
    ["a prefix of another branch", "<a><b xmlns:p='u'/><p:c/></a>"],
    ["a prefix that is taken back", "<a xmlns:p=''/>"],
    ["another meaning of xml", "<a xmlns:xml='u'/>"],
    ["a meaning of xmlns", "<a xmlns:xmlns='u'/>"],
    ["xmlns as a prefix", "<xmlns:a/>"],
    ["the namespace of xml by default", "<a xmlns='http://www.w3.org/XML/1998/namespace'/>"],
    ["the namespace of namespaces", "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>"],
    ["an entity that nobody declared", "<a>&nbsp;</a>"],
    ["one in a value", "<a b='&foo;'/>"],
    ["an ampersand alone", "<a>& b</a>"],
    ["a reference without its end", "<a>&amp</a>"],
    ["a reference to no character", "<a>&#0;</a>"],
    ["a reference to half a pair", "<a>&#xD800;</a>"],
    ["a reference beyond all characters", "<a>&#x110000;</a>"],
    ["a reference to a control character", "<a b='&#1;'/>"],
    ["a NUL", "<a>\u0000</a>"],
    ["a control character", "<a>\u0001</a>"],
    ["half a pair", "<a>\uD800</a>"],
    ["a character that is none", "<a>\uFFFE</a>"],
    ["the end of CDATA in a text", "<a>]]></a>"],
    ["CDATA that does not end", "<a><![CDATA[x]]</a>"],
    ["a comment that does not end", "<a><!-- </a>"],
    ["a comment in a comment", "<a><!-- -- --></a>"],
    ["a comment with one dash too many", "<a><!-- ---></a>"],
    ["another declaration", "<a><!ELEMENT b></a>"],
    ["a mark of the byte order in the middle of the prolog", " \uFEFF<a/>"],
  ])("is malformed with %s", (_, text) => {
    expect(read(text)).toBe("malformed");
  });
});

describe("what is too much", () => {
  it("is a text over the limit, before anything of it is read", () => {
    expect(read("<a/>", { characters: 4 })).toBeTypeOf("object");
    expect(read("<a/> ", { characters: 4 })).toBe("too-large");
    expect(read("<".repeat(1_000_001))).toBe("too-large");
  });

  it("is an element too deep", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(read(nested(64))).toBeTypeOf("object");
    expect(read(nested(65))).toBe("too-deep");
    expect(read("<a>".repeat(300_000))).toBe("too-deep");
    expect(read("<a><b/></a>", { depth: 1 })).toBe("too-deep");
  });

  it("is one node too many, whatever it is", () => {
    for (const text of ["<a><b/><c/></a>", "<a b='1' c='2'/>", "<a>b<c/></a>", "<a>b<!----></a>"]) {
      expect(read(text, { nodes: 3 }), text).toBeTypeOf("object");
      expect(read(text, { nodes: 2 }), text).toBe("too-many-nodes");
    }
    expect(read(`<a>${"<b/>".repeat(20_000)}</a>`)).toBe("too-many-nodes");
  });

  it("is a crowd of attributes or of namespaces, which every element below would carry on", () => {
    const many = (count: number, of: (index: number) => string) =>
      `<a ${Array.from({ length: count }, (_, index) => of(index)).join(" ")}><b xmlns:more="u" xml:more="1"/></a>`;
    expect(read(many(99, (index) => `b${index}=""`))).toBeTypeOf("object");
    expect(read(many(101, (index) => `b${index}=""`))).toBe("too-many-nodes");
    expect(read(many(99, (index) => `xmlns:b${index}="u"`))).toBeTypeOf("object");
    expect(read(many(100, (index) => `xmlns:b${index}="u"`))).toBe("too-many-nodes");
    expect(read(many(99, (index) => `xml:b${index}="u"`))).toBeTypeOf("object");
    expect(read(many(100, (index) => `xml:b${index}="u"`))).toBe("too-many-nodes");
  });
});

describe("whatever it is given", () => {
  const markup = fc.constantFrom(
    "<",
    ">",
    "/",
    "=",
    '"',
    "'",
    "&",
    ";",
    "?",
    "!",
    "-",
    "[",
    "]",
    " ",
    "\n",
    ":",
    "a",
    "1",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml ",
    "?>",
    "<a",
    "</a>",
    " b='",
    "&amp;",
    "&#x",
    "xmlns",
    "<!DOCTYPE",
    "\u0000",
    "\uD800",
    "ө",
  );

  it("gives a document or a code and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(markup)), (given) => {
        const text = typeof given === "string" ? given : given.join("");
        const result = parseXml(text);
        expect([true, false]).toContain(result.read);
      }),
      { numRuns: 300 },
    );
  });

  it("does not read XML that lost an end", () => {
    const text = "<a b='1'>c<d><![CDATA[e]]></d><!-- f --></a>";
    for (let length = 0; length < text.length; length += 1) {
      expect(read(text.slice(0, length))).toBe("malformed");
    }
  });
});
