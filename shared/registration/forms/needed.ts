import type * as z from "zod";
import {
  checkDocuments,
  documentsNeeded,
  type DocumentAnswers,
  type ListedDocument,
} from "./documents.ts";

/** Reports every document that is missing, not asked for, or named otherwise than it is (R377-8b to R377-8e, R377-16b to R377-16e, G13, G14). */
export const documentsAsNeeded = (
  listed: readonly ListedDocument[],
  answers: DocumentAnswers,
  context: z.RefinementCtx,
): void => {
  for (const { code, index, type } of checkDocuments(documentsNeeded(answers), listed)) {
    const path = index === undefined ? ["documents"] : ["documents", index];
    const values = { ...(type !== undefined && { type }) };
    context.addIssue({ code: "custom", path, message: code, params: { code, ...values } });
  }
};
