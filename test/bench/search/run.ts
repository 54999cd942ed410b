// `npm run bench -- search [--write]`: what a page of the Register costs with few suppliers and with many.
import { measureSearch } from "./measure.ts";
import { growing, printed, sectionOf, type Compared } from "./report.ts";

const sizes = [1_000, 100_000] as const;

/** Measures both sizes, prints the table, and answers the section for the page. */
export const searchSection = async (): Promise<string> => {
  const [few = [], many = []] = await measureSearch(sizes);
  const compared: Compared = { few, many, sizes };
  console.log(printed(compared));
  const grown = growing(compared);
  if (grown.length > 0) throw new Error(`pages that grow with the Register: ${grown.join("; ")}`);
  return sectionOf(compared);
};
