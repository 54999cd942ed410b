// The ids of the provisions that the system carries out, apart from their texts: most functions need to
// know an id when they see one, few need to cite it.
import * as z from "zod";
import { l114Ids } from "./provision-ids-l114.ts";
import { p003Ids } from "./provision-ids-p003.ts";
import { r377Ids } from "./provision-ids-r377.ts";

/** Every provision's id, in the order of the acts. */
export const provisionIds = [...r377Ids, ...l114Ids, ...p003Ids] as const;

/** The id of a provision: act, article or paragraph, subparagraph and clause, such as "R377-27.1". */
export type ProvisionId = (typeof provisionIds)[number];

const known: ReadonlySet<string> = new Set(provisionIds);

const isProvisionId = (text: string): text is ProvisionId => known.has(text);

/** A known provision's id; an unknown one is reported as an issue with `params.code`. */
export const provisionIdSchema = z.string().refine(isProvisionId, {
  message: "an unknown provision",
  params: { code: "unknown-provision" },
});
