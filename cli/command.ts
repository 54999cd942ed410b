import * as z from "zod";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import type { Desk } from "./desk.ts";
import { type Complaint, complaintSchema, type Outcome } from "./outcome.ts";

interface Argument {
  readonly name: string;
  readonly words: Trilingual;
}

interface Option {
  /** As commander reads them: `--dry-run`, `--from <instant>`. */
  readonly flags: string;
  readonly words: Trilingual;
  readonly required?: boolean;
}

interface Spec {
  /** The words that call it: `["working-day", "add"]`. */
  readonly path: readonly [string, ...string[]];
  readonly summary: Trilingual;
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
}

/** A command whose input has been parsed already. */
interface TypedSpec<Schema extends z.ZodType> extends Spec {
  /** Its arguments by name and its options in camel case; see `reading` for how they complain. */
  readonly input: Schema;
  readonly run: (input: z.output<Schema>, desk: Desk, locale: Locale) => Outcome | Promise<Outcome>;
}

/** A command as the program knows it: its words, and what it makes of raw input. */
export interface Command extends Spec {
  readonly execute: (raw: unknown, desk: Desk, locale: Locale) => Promise<Outcome>;
}

const complaintOf = (error: z.ZodError): Complaint => {
  const [issue] = error.issues;
  if (issue?.code !== "custom") throw error;
  return complaintSchema.parse(issue.params);
};

/** Joins the words of a command, the shape of its input and what it does. */
export const command = <Schema extends z.ZodType>({
  input,
  run,
  ...spec
}: TypedSpec<Schema>): Command => ({
  ...spec,
  execute: async (raw, desk, locale) => {
    const parsed = input.safeParse(raw);
    return parsed.success ? run(parsed.data, desk, locale) : complaintOf(parsed.error);
  },
});

/** An argument or option that is read from its text, or complained of. */
export const reading = <Schema extends z.ZodType>(
  schema: Schema,
  otherwise: (about: string) => Complaint,
) =>
  z.string().transform((text, context): z.output<Schema> => {
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", params: otherwise(text) });
    return z.NEVER;
  });
