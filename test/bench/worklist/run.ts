import { measureWorklist } from "./measure.ts";
import { beyond, mostUnits, sectionOf, tableOf } from "./report.ts";

const sizes = [500, 5000, 20_000] as const;

/** Measures, prints the table, and answers the section for the page; throws where a look costs more than it may. */
export const worklistSection = async (): Promise<string> => {
  const looks = { sizes, costs: await measureWorklist(sizes) };
  console.log(tableOf(looks));
  const dear = beyond(looks);
  if (dear.length > 0) throw new Error(`more than ${mostUnits} read units: ${dear.join("; ")}`);
  return sectionOf(looks);
};
