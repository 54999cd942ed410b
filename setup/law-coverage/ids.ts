// An id is taken whole or not at all: "R377-27.1" does not mention R377-27, and a range such as
// "R377-4.1-R377-4.11d" mentions nothing. A full stop or hyphen belongs to the id if a letter or digit follows.
const idPattern = /(?<![\w.-])[A-Z]\d{3}-[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*(?!\w|[.-]\w)/g;

/** The ids of known provisions that a text mentions. */
export const idsIn = (text: string, known: ReadonlySet<string>): readonly string[] => [
  ...new Set(text.match(idPattern)?.filter((id) => known.has(id))),
];

/** Where each id was found; an id that was found nowhere is absent. */
export type Places = ReadonlyMap<string, readonly string[]>;

/** The places of every id, sorted, from the texts of each place. */
export const placesOf = (
  texts: Iterable<readonly [place: string, text: string]>,
  known: ReadonlySet<string>,
): Places => {
  const found = new Map<string, Set<string>>();
  for (const [place, text] of texts)
    for (const id of idsIn(text, known))
      found.set(id, (found.get(id) ?? new Set<string>()).add(place));
  return new Map([...found].map(([id, places]) => [id, [...places].sort()]));
};
