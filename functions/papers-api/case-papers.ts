import * as z from "zod";
import type { Entry } from "#shared/cases/entry.ts";
import type { Opens } from "#shared/cases/opens.ts";
import type { Locale } from "#shared/law/languages.ts";
import { isTelling } from "#shared/notices/notice-of.ts";
import { prepareNotice, registrationAfter } from "#shared/notices/prepare.ts";
import { applicationPaper, type FiledApplication } from "#shared/papers/application.ts";
import { letterPaper } from "#shared/papers/letter.ts";
import type { Paper } from "#shared/papers/paper.ts";
import { receiptPaper } from "#shared/papers/receipt.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { removalAskedSchema, submittedSchema } from "#shared/registration/opened.ts";
import { signedSchema } from "#shared/cases/signed.ts";
import type { FoundCase } from "./find.ts";

export type PaperName = "application" | "letter" | "receipt";

const signedInSchema = z.object({ signed: signedSchema });

const typesIn = ({ events }: Entry): readonly string[] =>
  events.map((raw) => registrationKind.parseEvent(raw).type);

/** The entry that was asked for, if it is one of these, or the latest of them. */
const chosen = (
  entries: readonly Entry[],
  sequence: number | undefined,
  isOne: (entry: Entry) => boolean,
): Entry | undefined =>
  entries.findLast((entry) => isOne(entry) && (sequence ?? entry.sequence) === entry.sequence);

const filedIn = (entry: Entry, opened: unknown): FiledApplication["filed"] => {
  if (typesIn(entry).includes("removal-requested")) {
    return { procedure: "removal", form: removalAskedSchema.parse(opened).form };
  }
  const procedure = entry.command === "submitChange" ? "change" : "inclusion";
  return { procedure, form: submittedSchema.parse(opened).form };
};

/** The application that was filed last, or by the entry asked for (R377-A1, R377-A2, R377-A3). */
const applicationOf = async (
  { caseId, entries }: FoundCase,
  sequence: number | undefined,
  opens: Opens,
  locale: Locale,
): Promise<Paper | undefined> => {
  const entry = chosen(entries, sequence, (one) =>
    typesIn(one).some((type) => type === "saved" || type === "removal-requested"),
  );
  const opened = entry === undefined ? undefined : await opens(entry);
  if (entry === undefined || opened === undefined) return undefined;
  const { signed } = signedInSchema.parse(opened);
  return applicationPaper({ caseId, at: entry.at, signed, filed: filedIn(entry, opened) }, locale);
};

/** The letter of what the supplier was told last, or by the entry asked for; none of a death (G26). */
const letterOf = async (
  { caseId, entries }: FoundCase,
  sequence: number | undefined,
  opens: Opens,
  locale: Locale,
): Promise<Paper | undefined> => {
  const entry = chosen(entries, sequence, ({ events }) =>
    events.some((raw) => isTelling(registrationKind.parseEvent(raw))),
  );
  if (entry === undefined) return undefined;
  const prepared = await prepareNotice(caseId, entries.slice(0, entry.sequence), opens);
  return prepared.prepared === "letter" ? letterPaper(prepared.record, locale) : undefined;
};

/** The receipt of the Commission's last decision, or of the entry asked for. */
const receiptOf = (
  { entries }: FoundCase,
  sequence: number | undefined,
  locale: Locale,
): Paper | undefined => {
  const entry = chosen(entries, sequence, ({ events }) =>
    events.some((raw) => {
      const event = registrationKind.parseEvent(raw);
      return "receipt" in event && event.receipt !== undefined;
    }),
  );
  if (entry === undefined) return undefined;
  const { decision, account } = registrationAfter(entries.slice(0, entry.sequence));
  return decision === undefined
    ? undefined
    : receiptPaper({ decision, entry, number: account?.number }, locale);
};

/** A paper of a case; undefined where there is none, or where the person's data are erased. */
export const paperOf = async (
  found: FoundCase,
  { name, sequence }: { readonly name: PaperName; readonly sequence: number | undefined },
  opens: Opens,
  locale: Locale,
): Promise<Paper | undefined> => {
  switch (name) {
    case "application":
      return applicationOf(found, sequence, opens, locale);
    case "letter":
      return letterOf(found, sequence, opens, locale);
    case "receipt":
      return receiptOf(found, sequence, locale);
  }
};
