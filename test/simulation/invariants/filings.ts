import { removalFormSchema } from "#shared/registration/forms/removal.ts";
import { supplierFormSchema } from "#shared/registration/forms/supplier.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { Entry } from "#shared/cases/entry.ts";
import type { Filing } from "#test/simulation/actors/filing.ts";
import { submitIdOf, type Evidence } from "./evidence.ts";

const formOf = (filing: Filing) =>
  filing.command === "applyForRemoval"
    ? removalFormSchema.parse(filing.form)
    : supplierFormSchema.parse(filing.form);

/** The digest of the command that an entry should hold, with the signature as it was found. */
const digestIn = (filing: Filing, { events }: Entry) => {
  const found = events
    .map((raw) => registrationEventSchema.parse(raw))
    .find((event) => event.type === "saved" || event.type === "removal-requested");
  if (found === undefined || !("signed" in found)) return undefined;
  const { digest, as } = found.signed;
  return digestOf({ name: filing.command, form: formOf(filing), signed: { digest, as } });
};

/** Nothing is acknowledged before it is durable, and it is durable as it was given (R377-10b). */
export const everyAcknowledgedApplicationIsInACase = ({ town, histories }: Evidence): string[] =>
  town.filings.flatMap((filing) => {
    const entry = histories.get(filing.caseId)?.find((one) => one.commandId === submitIdOf(filing));
    const isKept = entry !== undefined && entry.commandDigest === digestIn(filing, entry);
    return isKept ? [] : [`${filing.caseId} lacks what was filed under ${filing.key}`];
  });

/** One key of one caller stands for one body and one answer. */
export const aKeyStandsForOneBody = ({ town: { filings } }: Evidence): string[] => {
  const byKey = Map.groupBy(filings, ({ portal, key }) => `${portal}#${key}`);
  return [...byKey].flatMap(([key, all]) => {
    const answers = new Set(all.map(({ form, caseId }) => digestOf({ form, caseId })));
    return answers.size === 1 ? [] : [`${key} was acknowledged for ${answers.size} bodies`];
  });
};
