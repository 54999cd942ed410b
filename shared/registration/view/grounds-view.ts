// On what a vote against could rest in a case: each ground of the closed list with what it needs named (R377-27b, G11).
import * as z from "zod";
import { provisionViewSchema, viewProvision } from "#shared/cases/term-view.ts";
import type { Edition } from "#shared/law/edition-schema.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { claimRefusal, type ClaimRefusal } from "#shared/registration/claims.ts";
import { unmetRequirements } from "#shared/registration/conditions.ts";
import { documentDefectSchema, documentDetailSchema } from "#shared/registration/document-flaws.ts";
import { fieldPointerSchema } from "#shared/registration/findings.ts";
import { documentTypeSchema, documentTypes } from "#shared/registration/forms/document-types.ts";
import {
  refusalGrounds,
  refusalGroundSchema,
  standardSchema,
  type GroundClaim,
  type RefusalGround,
} from "#shared/registration/grounds.ts";
import { requirementNameSchema, requirementsFor } from "#shared/registration/requirements.ts";
import type { Registration, SavedFacts } from "#shared/registration/state.ts";
import {
  defectWords,
  detailWords,
  deviceWords,
  documentWords,
  requirementWords,
  standardWords,
} from "./claim-words.ts";

const optionSchema = <Code extends z.ZodType>(code: Code) =>
  z.strictObject({ code, text: z.string() });

/** A ground that can be named, with what can be named by it; `lacks` where no fact of the case bears it yet. */
export const groundViewSchema = z.strictObject({
  ...provisionViewSchema.shape,
  ground: refusalGroundSchema,
  /** The provisions that something has to be on record by before this ground can be named. */
  lacks: z.array(provisionViewSchema).optional(),
  requirements: z.array(optionSchema(requirementNameSchema)).optional(),
  documents: z.array(optionSchema(documentTypeSchema)).optional(),
  /** Any other field may be named as well, where the Commission itself found the information incomplete or inaccurate. */
  fields: z.array(fieldPointerSchema).optional(),
  anyField: z.boolean().optional(),
  defects: z.array(optionSchema(documentDefectSchema)).optional(),
  details: z.array(optionSchema(documentDetailSchema)).optional(),
  devices: z.array(optionSchema(z.int())).optional(),
  /** With the number of the requirement in it. */
  standards: z.array(optionSchema(standardSchema)).optional(),
});
export type GroundView = z.infer<typeof groundViewSchema>;

export const unmetViewSchema = z.strictObject({
  requirement: requirementNameSchema,
  text: z.string(),
});

interface Looked {
  readonly registration: Registration;
  readonly saved: SavedFacts;
  readonly edition: Edition;
  readonly locale: Locale;
}

const fits = ({ registration, edition }: Looked, claim: GroundClaim): boolean =>
  claimRefusal(registration, edition, claim) === undefined;

const optionsOf = <Code extends string>(
  words: Readonly<Record<Code, Trilingual>>,
  codes: readonly Code[],
  locale: Locale,
) => codes.map((code) => ({ code, text: words[code][locale] }));

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** A field that nobody found inaccurate: it can be named where the whole is found wanting. */
const someField: GroundClaim = { ground: "R377-27.2", field: "/any" };

/** What can be named by a ground here; the claim by which it is tried where nothing can. */
const namedBy = (looked: Looked, ground: RefusalGround) => {
  const { registration, saved, edition, locale } = looked;
  const documents = distinct(saved.documents.map(({ type }) => type));
  switch (ground) {
    case "R377-27.1": {
      const names = requirementsFor(edition, saved.supplier).map(({ name }) => name);
      const open = names.filter((requirement) => fits(looked, { ground, requirement }));
      return { requirements: optionsOf(requirementWords, open, locale) };
    }
    case "R377-27.2": {
      const fields = registration.findings?.inaccurateFields ?? [];
      const open = documentTypeSchema.options.filter(
        (document) =>
          documentTypes[document].supplier === saved.supplier && fits(looked, { ground, document }),
      );
      return {
        documents: optionsOf(documentWords, open, locale),
        fields: fields.filter((field) => fits(looked, { ground, field })),
        anyField: fits(looked, someField),
      };
    }
    case "R377-27.3":
      return {
        documents: optionsOf(documentWords, documents, locale),
        defects: optionsOf(defectWords, documentDefectSchema.options, locale),
      };
    case "R377-27.4": {
      const open = registration.prices.flatMap((_, device) =>
        fits(looked, { ground, device }) ? [device] : [],
      );
      return {
        devices: open.map((device) => ({ code: device, text: deviceWords(device)[locale] })),
      };
    }
    case "R377-27.5":
      return {
        documents: optionsOf(documentWords, documents, locale),
        details: optionsOf(detailWords, documentDetailSchema.options, locale),
      };
    case "R377-27.6":
      return { standards: optionsOf(standardWords, standardSchema.options, locale) };
    case "R377-27.7":
      return {};
  }
};

/** A claim by which it shows whether a ground concerns this supplier, and what it lacks. */
const trialOf = ({ saved, edition }: Looked, ground: RefusalGround): GroundClaim | undefined => {
  const [document] = saved.documents;
  switch (ground) {
    case "R377-27.1": {
      const [first] = requirementsFor(edition, saved.supplier);
      return first && { ground, requirement: first.name };
    }
    case "R377-27.2":
      return { ground, field: "/any" };
    case "R377-27.3":
      return document && { ground, document: document.type, defect: "illegible" };
    case "R377-27.4":
      return { ground, device: 0 };
    case "R377-27.5":
      return document && { ground, document: document.type, detail: "issuer" };
    case "R377-27.6":
      return { ground, standard: "order-165", item: "1" };
    case "R377-27.7":
      return { ground };
  }
};

const lackingOf = (refusal: ClaimRefusal | undefined) =>
  refusal?.code === "ground-without-fact" ? refusal.needs : undefined;

const isEmpty = (named: Readonly<Record<string, unknown>>): boolean => {
  const lists = Object.values(named);
  return (
    lists.length > 0 && lists.every((list) => (Array.isArray(list) ? list.length === 0 : !list))
  );
};

const viewGround = (looked: Looked, ground: RefusalGround): GroundView[] => {
  const { registration, edition, locale } = looked;
  const trial = trialOf(looked, ground);
  if (trial === undefined) return [];
  const refusal = claimRefusal(registration, edition, trial);
  if (refusal?.code === "ground-not-applicable") return [];
  const named = namedBy(looked, ground);
  const bears = Object.keys(named).length === 0 ? refusal === undefined : !isEmpty(named);
  const view = { ...viewProvision(ground, locale), ground };
  if (bears) return [{ ...view, ...named }];
  const lacks = lackingOf(refusal) ?? [];
  return [{ ...view, lacks: lacks.map((provision) => viewProvision(provision, locale)) }];
};

/** The grounds that concern this supplier, in the order of the act (R377-27.1 to R377-27.7). */
export const viewGrounds = (
  registration: Registration,
  edition: Edition,
  locale: Locale,
): GroundView[] => {
  const { saved } = registration;
  if (saved === undefined) return [];
  const looked = { registration, saved, edition, locale };
  return refusalGrounds.flatMap((ground) => viewGround(looked, ground));
};

/** The requirements found unmet, which the Commission may find met all the same (G08). */
export const viewUnmet = (registration: Registration, locale: Locale) =>
  unmetRequirements(registration).map((requirement) => ({
    requirement,
    text: requirementWords[requirement][locale],
  }));
