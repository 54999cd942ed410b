import * as z from "zod";
import { documentTypeSchema, type DocumentType } from "./forms/documents.ts";
import { documentDefectSchema, documentDetailSchema } from "./document-flaws.ts";
import { requirementNameSchema, type RequirementName } from "./requirements.ts";

const findingOutcomes = ["met", "not-met"] as const;
const outcomeSchema = z.enum(findingOutcomes);

const requirementFindingSchema = z.strictObject({
  requirement: requirementNameSchema,
  outcome: outcomeSchema,
});

/**
 * What was seen of one document: whether it is accurate, its defects and the details it lacks.
 * Legibility and details are human judgements on a scan (R377-21b, R377-27.3, R377-27.5, G35).
 */
const documentFindingSchema = z.strictObject({
  document: documentTypeSchema,
  accurate: z.boolean(),
  defects: z.array(documentDefectSchema).max(6),
  missing: z.array(documentDetailSchema).max(5),
});

/** A field of the application, as a JSON Pointer. */
export const fieldPointerSchema = z
  .string()
  .max(200)
  .regex(/^(?:\/[A-Za-z0-9]+)+$/);

/**
 * What the representative found: one finding per requirement of paragraph 5 or 13, one per
 * document, and the fields that are not right (R377-21, R377-21b). Opinions, not decisions (G08).
 */
export const findingsSchema = z.strictObject({
  requirements: z.array(requirementFindingSchema).max(8),
  documents: z.array(documentFindingSchema).max(20),
  inaccurateFields: z.array(fieldPointerSchema).max(50),
});
export type Findings = z.infer<typeof findingsSchema>;

export type FindingsFlaw =
  | { readonly code: "finding-missing"; readonly items: readonly string[] }
  | { readonly code: "finding-not-asked"; readonly items: readonly string[] }
  | { readonly code: "finding-twice"; readonly items: readonly string[] };

const missingIn = (given: readonly string[], asked: readonly string[]): readonly string[] =>
  asked.filter((item) => !given.includes(item));

const repeatedIn = (given: readonly string[]): readonly string[] =>
  given.filter((item, place) => given.indexOf(item) !== place);

/**
 * Every item once, and no other: the form cannot be completed with an unanswered one (R377-21b). A
 * requirement and a document may have one name, so each list is held against its own.
 */
export const findingsFlaw = (
  findings: Findings,
  asks: readonly RequirementName[],
  listed: readonly DocumentType[],
): FindingsFlaw | undefined => {
  const requirements = findings.requirements.map(({ requirement }) => requirement);
  const documents = findings.documents.map(({ document }) => document);
  const missing = [...missingIn(requirements, asks), ...missingIn(documents, listed)];
  if (missing.length > 0) return { code: "finding-missing", items: missing };
  const strange = [...missingIn(asks, requirements), ...missingIn(listed, documents)];
  if (strange.length > 0) return { code: "finding-not-asked", items: strange };
  const twice = [...repeatedIn(requirements), ...repeatedIn(documents)];
  return twice.length > 0 ? { code: "finding-twice", items: twice } : undefined;
};

/** Whether the information and the documents are accurate, by what was found (R377-21b). */
export const allAccurate = ({ documents, inaccurateFields }: Findings): boolean =>
  inaccurateFields.length === 0 && documents.every(({ accurate }) => accurate);
