// What `npx arnau law coverage --write` says of the law, as data: of the same run as docs/law-coverage.md.
import * as z from "zod";
import { lawAreas, lawDocuments, lawKinds } from "./inventory.ts";

const coveredSchema = z.strictObject({
  inScope: z.int().min(0),
  inCode: z.int().min(0),
  tested: z.int().min(0),
});

export const coverageDataSchema = z.strictObject({
  summary: z.array(
    z.strictObject({
      document: z.enum(lawDocuments),
      /** Absent for the whole document. */
      area: z.enum(lawAreas).optional(),
      ...coveredSchema.shape,
    }),
  ),
  /** Every provision that software has something to do for, with the first files of each. */
  provisions: z.array(
    z.strictObject({
      id: z.string().min(1),
      document: z.enum(lawDocuments),
      kind: z.enum(lawKinds),
      area: z.enum(lawAreas),
      code: z.array(z.string()),
      tests: z.array(z.string()),
      /** Whether there are more files than these. */
      more: z.literal(true).optional(),
    }),
  ),
});
export type CoverageData = z.infer<typeof coverageDataSchema>;
