import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";

/** The number of a legal entity in the Register; its case has the same name. */
const registered = /^O-(\d{12})$/i;

/**
 * The reference of a case as its letters give it: the name of the case, or the number of an organisation in the Register. A number
 * made from a keyed hash leads to no case by itself; those letters name the case beside it.
 */
export const referenceSchema = z
  .string()
  .trim()
  .max(100)
  .transform((text) => text.replace(registered, "organization-$1"))
  .pipe(caseIdSchema)
  .meta({
    description: "The name of the case as it stands in every letter, or O- and the BIN",
    example: "organization-240140000011",
  });
