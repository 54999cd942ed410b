import { organizationFormSchema } from "#shared/registration/organization-form.ts";
import { digestOf } from "#shared/store/digest.ts";
import { submitIdOf, type Evidence } from "./evidence.ts";

/** Nothing is acknowledged before it is durable, and it is durable as it was given (R377-10b). */
export const everyAcknowledgedApplicationIsInACase = ({ town, histories }: Evidence): string[] =>
  town.filings.flatMap((filing) => {
    const form = organizationFormSchema.parse(filing.form);
    const digest = digestOf({ name: "submit", form });
    const kept = histories
      .get(filing.caseId)
      ?.some((one) => one.commandId === submitIdOf(filing) && one.commandDigest === digest);
    return kept === true ? [] : [`${filing.caseId} lacks what was filed under ${filing.key}`];
  });

/** One key of one caller stands for one body and one answer. */
export const aKeyStandsForOneBody = ({ town: { filings } }: Evidence): string[] => {
  const byKey = Map.groupBy(filings, ({ portal, key }) => `${portal}#${key}`);
  return [...byKey].flatMap(([key, all]) => {
    const answers = new Set(all.map(({ form, caseId }) => digestOf({ form, caseId })));
    return answers.size === 1 ? [] : [`${key} was acknowledged for ${answers.size} bodies`];
  });
};
