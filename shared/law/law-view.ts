// The law as everybody may read it: editions with what they set, and provisions one by one, in every language at once.
import * as z from "zod";
import { actWords } from "./act-words.ts";
import type { ActEdition } from "./act-edition.ts";
import type { AssistanceEdition } from "./assistance-edition.ts";
import { daySchema } from "./dates.ts";
import { requirementNames, suppliers, type Edition } from "./edition-schema.ts";
import type { AnyTerm } from "./edition-terms.ts";
import { lastDayOf } from "./editions.ts";
import {
  inventory,
  lawAreas,
  lawDocuments,
  lawKinds,
  type InventoryRow,
  type LawDocument,
} from "./inventory.ts";
import { trilingualSchema } from "./languages.ts";
import { provisionIdSchema, type ProvisionId } from "./provision-ids.ts";
import { provisionOf } from "./provisions.ts";
import { termUnits } from "./terms.ts";

/** A provision with where it stands and what it says. */
const citedSchema = z.strictObject({
  provision: provisionIdSchema,
  citation: trilingualSchema,
  statement: trilingualSchema,
});

const termViewSchema = citedSchema.extend({
  amount: z.int().min(0),
  unit: z.enum(termUnits),
  /** The event that starts it. */
  startsWith: z.string(),
  ceiling: z
    .strictObject({ amount: z.int(), unit: z.enum(termUnits), from: z.string() })
    .optional()
    .meta({ description: "A second count, from an earlier event, that the term never outlasts" }),
  readings: z
    .array(z.string())
    .meta({ description: "Readings of gaps in the act that it rests on, by their codes" }),
});

export const editionViewSchema = z.strictObject({
  id: z.string(),
  act: z.enum(lawDocuments),
  actTitle: trilingualSchema,
  title: trilingualSchema,
  legalBasis: trilingualSchema,
  inForceFrom: daySchema,
  inForceTo: daySchema.nullable().meta({
    description: "The last day on which a case is opened under it; null while none is known",
  }),
  repeal: z
    .strictObject({ on: daySchema, by: trilingualSchema, readings: z.array(z.string()) })
    .nullable()
    .meta({ description: "A fact on record; by itself it closes nothing" }),
  archiveOnly: z.boolean(),
  terms: z.array(termViewSchema),
  conditions: z
    .array(citedSchema.extend({ name: z.enum(requirementNames), supplier: z.enum(suppliers) }))
    .meta({ description: "What a supplier has to meet" }),
  grounds: z
    .array(
      citedSchema.extend({
        suppliers: z.array(z.enum(suppliers)).optional(),
        onlySellersOfDevices: z.boolean().optional(),
      }),
    )
    .meta({ description: "Grounds of refusal, a closed list" }),
  rules: z.record(z.string(), z.looseObject({})).meta({
    description: "What else the edition sets, as data; what is our own policy says so by `basis`",
  }),
});
export type EditionView = z.infer<typeof editionViewSchema>;

const cited = (provision: ProvisionId) => ({ provision, ...provisionOf(provision) });

const viewTerm = ({ id, amount, unit, startsWith, ceiling, readings }: AnyTerm) => ({
  ...cited(id),
  amount,
  unit,
  startsWith,
  ...(ceiling !== undefined && { ceiling }),
  readings: [...readings],
});

type Act = Extract<LawDocument, "R377" | "L114">;

type Repealed = Pick<Edition, "repeal">;

const viewAct = (act: Act, edition: ActEdition & Repealed) => ({
  id: edition.id,
  act,
  actTitle: actWords[act],
  title: edition.title,
  legalBasis: edition.legalBasis,
  inForceFrom: edition.validFrom,
  inForceTo: lastDayOf(edition),
  repeal: edition.repeal && {
    on: edition.repeal.repealedOn,
    by: edition.repeal.by,
    readings: [...edition.repeal.readings],
  },
  archiveOnly: edition.archiveOnly,
  terms: Object.values(edition.terms).map(viewTerm),
});

/** An edition of Rules No. 377. */
export const viewRules = (edition: Edition): EditionView => {
  const { requirements, grounds, commission, pricing, checks, hearing } = edition;
  return {
    ...viewAct("R377", edition),
    conditions: suppliers.flatMap((supplier) =>
      requirements[supplier].map(({ name, provision }) => ({
        ...cited(provision),
        name,
        supplier,
      })),
    ),
    grounds: grounds.map(({ provision, suppliers: whom, onlySellersOfDevices }) => ({
      ...cited(provision),
      suppliers: [...whom],
      onlySellersOfDevices,
    })),
    rules: { commission, pricing, checks, hearing },
  };
};

/** An edition of Law No. 114-IV. */
export const viewLaw = (edition: AssistanceEdition): EditionView => {
  const { refusalGrounds, assessment, staff, placeAnswer, secondLook, keeping, checks } = edition;
  return {
    ...viewAct("L114", edition),
    conditions: [],
    grounds: refusalGrounds.map(cited),
    rules: { assessment, staff, placeAnswer, secondLook, keeping, checks },
  };
};

export const provisionEntrySchema = citedSchema.extend({
  act: z.enum(lawDocuments),
  actTitle: trilingualSchema,
  kind: z.enum(lawKinds),
  area: z.enum(lawAreas),
  editions: z
    .array(z.string())
    .meta({ description: "The editions that set a term, a condition or a ground by it" }),
});

const rowOf = (id: ProvisionId): InventoryRow => {
  const row = inventory.find((one) => one.id === id);
  if (row === undefined) throw new Error(`${id} is in no row of the inventory`);
  return row;
};

/** One provision: its act, where it stands, what it says, what kind of rule it is, and which of these editions build on it. */
export const viewProvisionEntry = (
  id: ProvisionId,
  editions: readonly EditionView[],
): z.infer<typeof provisionEntrySchema> => {
  const { document, kind, area } = rowOf(id);
  const builds = ({ terms, conditions, grounds }: EditionView) =>
    [...terms, ...conditions, ...grounds].some(({ provision }) => provision === id);
  return {
    ...cited(id),
    act: document,
    actTitle: actWords[document],
    kind,
    area,
    editions: editions.filter(builds).map((edition) => edition.id),
  };
};
