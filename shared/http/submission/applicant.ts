import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import type { Whose } from "./signed.ts";

/**
 * Whose signature an application has to bear: the first person's, or that of whoever applies for the people, an organisation by
 * its head or whoever may sign for it (L114-13.1b, L114-13.2). Undefined for a person without a number, who applies on paper.
 */
export const signerOf = ({
  people,
  representative,
}: Pick<ApplicationForm, "people" | "representative">): Whose | undefined => {
  if (representative !== undefined) {
    return "iin" in representative
      ? { applicant: { iin: representative.iin }, name: representative.name }
      : { applicant: { bin: representative.bin }, name: undefined };
  }
  const [person] = people;
  return person?.iin === undefined
    ? undefined
    : { applicant: { iin: person.iin }, name: person.name };
};

/** The number of whoever signs. */
export const signersNumber = ({ applicant }: Whose): string =>
  "iin" in applicant ? applicant.iin : applicant.bin;
