import * as z from "zod";
import { applicationDocumentTypes } from "#shared/assistance/forms/document-types.ts";
import { documentTypeSchema } from "#shared/registration/forms/document-types.ts";
import { readFileName } from "#shared/registration/forms/file-name.ts";

/**
 * What an uploaded file may be: a document of a registration, or a paper of an application for services.
 * Which of the two it may go with, its type says: each form lists its own types alone.
 */
export const uploadTypeSchema = z.enum([
  ...documentTypeSchema.options,
  ...applicationDocumentTypes,
]);
export type UploadType = z.infer<typeof uploadTypeSchema>;

/** Reads the name of any file that may be uploaded. */
export const parseUploadName = (text: string) => readFileName(text, uploadTypeSchema);
