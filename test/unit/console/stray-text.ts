import { parseSync, Visitor, type JSXChild, type JSXOpeningElement, type Node } from "oxc-parser";

/** What people read of a component, by the names of its properties. */
const read = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "cancelText",
  "content",
  "description",
  "label",
  "okText",
  "placeholder",
  "summary",
  "text",
  "title",
]);

const hasLetter = /\p{Letter}/u;

/** Two words with a space between them: nothing that a program says to itself. */
const prose = /\p{Letter}{2,}[,.:]? \p{Letter}{2,}/u;

/** Whatever is written in Cyrillic is for people. */
const cyrillic = /\p{Script=Cyrillic}/u;

/** A text in a program, and where it begins. */
export interface Stray {
  readonly line: number;
  readonly text: string;
}

/** An icon of the library calls itself by its English name where it is not hidden from those who hear. */
const icon = /(?:Outlined|Filled|TwoTone)$/;

const isHidden = ({ attributes }: JSXOpeningElement): boolean =>
  attributes.some(
    (one) =>
      one.type === "JSXAttribute" &&
      one.name.type === "JSXIdentifier" &&
      one.name.name === "aria-hidden",
  );

const partsOf = (node: Node): readonly string[] => {
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : [];
  if (node.type === "TemplateLiteral") return node.quasis.map(({ value }) => value.raw);
  if (node.type === "ConditionalExpression")
    return [...partsOf(node.consequent), ...partsOf(node.alternate)];
  if (node.type === "LogicalExpression") return [...partsOf(node.left), ...partsOf(node.right)];
  return [];
};

const nameOf = ({ key, computed }: { key: Node; computed: boolean }) => {
  if (computed) return undefined;
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" ? String(key.value) : undefined;
};

/**
 * Texts for people that stand in a program instead of the catalogues: what is between the tags of a component, what people read
 * of its properties, and whatever is written in Cyrillic or as prose. Errors that a program throws are for those who mend it.
 */
export const strayTexts = (file: string, source: string): readonly Stray[] => {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found = new Map<number, Stray>();
  const thrown: (readonly [number, number])[] = [];
  const note = ({ start }: { start: number }, text: string) =>
    found.set(start, { line: source.slice(0, start).split("\n").length, text: text.trim() });
  const noteRead = (node: Node) => {
    for (const text of partsOf(node)) if (hasLetter.test(text)) note(node, text);
  };
  const noteChildren = (children: readonly JSXChild[]) => {
    for (const child of children)
      if (child.type === "JSXExpressionContainer") noteRead(child.expression);
  };
  const noteProse = (node: { start: number }, text: string) => {
    if (cyrillic.test(text) || prose.test(text)) note(node, text);
  };
  new Visitor({
    JSXText: (node) => {
      if (hasLetter.test(node.value)) note(node, node.value);
    },
    JSXElement: ({ children }) => noteChildren(children),
    JSXOpeningElement: (node) => {
      if (node.name.type === "JSXIdentifier" && icon.test(node.name.name) && !isHidden(node))
        note(node, node.name.name);
    },
    JSXFragment: ({ children }) => noteChildren(children),
    JSXAttribute: ({ name, value }) => {
      if (name.type !== "JSXIdentifier" || !read.has(name.name) || value === null) return;
      noteRead(value.type === "JSXExpressionContainer" ? value.expression : value);
    },
    Property: (node) => {
      if (read.has(nameOf(node) ?? "")) noteRead(node.value);
    },
    ThrowStatement: ({ start, end }) => {
      thrown.push([start, end]);
    },
    Literal: (node) => {
      if (typeof node.value === "string") noteProse(node, node.value);
    },
    TemplateElement: (node) => noteProse(node, node.value.raw),
  }).visit(program);
  const isThrown = (start: number) => thrown.some(([from, to]) => from <= start && start < to);
  return [...found].filter(([start]) => !isThrown(start)).map(([, stray]) => stray);
};
