/** The chapters of Rules No. 377 by what follows the act in their provisions' ids. */
export const chapters: readonly {
  readonly title: string;
  readonly has: (rest: string) => boolean;
}[] = [
  { title: "The order of approval", has: (rest) => rest.startsWith("O.") },
  ...[
    { title: "Chapter 1. General provisions", first: 1, last: 3 },
    { title: "Chapter 2. The Register of organisations", first: 4, last: 11 },
    { title: "Chapter 3. The Registry of specialists", first: 12, last: 19 },
    { title: "Chapter 4. Verification and decision", first: 20, last: 31 },
    { title: "Chapter 5. Removal", first: 32, last: 35 },
  ].map(({ title, first, last }) => ({
    title,
    has: (rest: string) => first <= paragraphOf(rest) && paragraphOf(rest) <= last,
  })),
  { title: "Appendix 1. Application of an organisation", has: (rest) => isOf("A1", rest) },
  { title: "Appendix 2. Application of a specialist", has: (rest) => isOf("A2", rest) },
  { title: "Appendix 3. Application for removal", has: (rest) => isOf("A3", rest) },
];

const paragraphOf = (rest: string) => Number.parseInt(rest, 10);

const isOf = (appendix: string, rest: string) => rest.split(".")[0] === appendix;
