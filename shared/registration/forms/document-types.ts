import * as z from "zod";
import type { ProvisionId } from "#shared/law/provision-ids.ts";

const names = [
  "constituent",
  "material-resources",
  "staff-number",
  "prices",
  "exw-prices",
  "premises-right",
  "qualification",
  "position",
  "medical-086u",
] as const;
export const documentTypeSchema = z.enum(names);

/** One document of paragraph 7 or 15, by the name that its file carries (R377-8d, R377-16d). */
export type DocumentType = z.infer<typeof documentTypeSchema>;

interface DocumentKind {
  readonly supplier: "organization" | "specialist";
  /** The subparagraph that asks for it. */
  readonly provision: ProvisionId;
}

/** Who attaches a document, and by which provision; in the order of the act. */
export const documentTypes: Readonly<Record<DocumentType, DocumentKind>> = {
  constituent: { supplier: "organization", provision: "R377-7.1" },
  "material-resources": { supplier: "organization", provision: "R377-7.2" },
  "staff-number": { supplier: "organization", provision: "R377-7.3" },
  prices: { supplier: "organization", provision: "R377-7.4" },
  "exw-prices": { supplier: "organization", provision: "R377-7.5a" },
  "premises-right": { supplier: "organization", provision: "R377-7.6" },
  qualification: { supplier: "specialist", provision: "R377-15.1" },
  position: { supplier: "specialist", provision: "R377-15.2" },
  "medical-086u": { supplier: "specialist", provision: "R377-15.3" },
};
