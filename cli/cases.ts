import * as z from "zod";
import { reading } from "#cli/command.ts";
import { failure, usage } from "#cli/outcome.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";

const notACase = usage("not-a-case-id", {
  en: "this names no case",
  ru: "это не номер дела",
  kk: "бұл істің нөмірі емес",
});

/** What a command says of a case that is not there. */
export const unknownCase = failure("case-unknown", {
  en: "there is no case under this name",
  ru: "под этим именем нет дела",
  kk: "бұл атаумен іс жоқ",
});

/** The argument that names a case. */
export const caseArgument = {
  name: "case",
  words: { en: "name of the case", ru: "имя дела", kk: "істің атауы" },
} as const;

/** What a command about one case is given. */
export const caseInput = {
  case: reading(caseIdSchema, notACase),
  local: z.boolean().default(false),
} as const;
