import { createHash } from "node:crypto";
import type * as z from "zod";
import {
  documentsNeeded,
  type DocumentAnswers,
  type listedDocumentSchema,
} from "#shared/registration/forms/documents.ts";

type WrittenDocument = z.input<typeof listedDocumentSchema>;

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** An id made from a text, in the form of a UUID. */
const idOf = (text: string): string => {
  const hex = hashOf(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** The documents that an application with these answers lists, of one page each; `whose` tells applications apart. */
export const listedFor = (answers: DocumentAnswers, whose: string): WrittenDocument[] =>
  documentsNeeded(answers).map(({ type }) => ({
    id: idOf(`${whose} ${type}`),
    type,
    fileName: `${type}_1p.pdf`,
    pages: 1,
    sha256: hashOf(`file of ${whose} ${type}`),
  }));
