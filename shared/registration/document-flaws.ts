import * as z from "zod";

/**
 * What makes a document hard to rely on (R377-27.3). A correction certified by the authorised
 * person's signature and seal is none of these.
 */
const documentDefects = [
  "illegible",
  "erasure",
  "postscript",
  "crossed-out-word",
  "unexplained-abbreviation",
  "uncertified-correction",
] as const;
export const documentDefectSchema = z.enum(documentDefects);
export type DocumentDefect = z.infer<typeof documentDefectSchema>;

/** The details that a document must have (R377-27.5); number, series and validity where there are any. */
const documentDetails = [
  "issuer",
  "authorised-signature",
  "issue-date",
  "number-and-series",
  "validity-period",
] as const;
export const documentDetailSchema = z.enum(documentDetails);
export type DocumentDetail = z.infer<typeof documentDetailSchema>;
