import type * as z from "zod";
import type { Bin, Iin } from "#shared/law/identifiers.ts";

/** Whom a form is about, by number: a legal entity by its BIN, a person by the IIN (G24). */
export type Applicant = { readonly bin: Bin } | { readonly iin: Iin };

interface Numbered {
  readonly bin?: Bin | undefined;
  readonly iin?: Iin | undefined;
}

/** Exactly one of BIN and IIN (R377-A1.2, R377-A1.3, R377-A3.3, G24). */
export const oneIdentifier = ({ bin, iin }: Numbered, context: z.RefinementCtx): void => {
  if ((bin === undefined) !== (iin === undefined)) return;
  const code = bin === undefined ? "identifier-missing" : "two-identifiers";
  context.addIssue({ code: "custom", path: ["bin"], message: code, params: { code } });
};

/** Whom a checked form is about. */
export const applicantOf = ({ bin, iin }: Numbered): Applicant => {
  if (bin !== undefined) return { bin };
  if (iin !== undefined) return { iin };
  throw new Error("a form without an identifier passed its check");
};

/** Whether two forms are about one applicant. */
export const sameApplicant = (one: Applicant, other: Applicant): boolean =>
  "bin" in one ? "bin" in other && one.bin === other.bin : "iin" in other && one.iin === other.iin;
