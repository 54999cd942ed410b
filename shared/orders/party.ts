import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { signerOf } from "#shared/evidence/attest.ts";
import type { Desk } from "#shared/store/desk.ts";

const numbersIn = ({ people, representative }: ApplicationForm): readonly string[] => [
  ...people.flatMap(({ iin }) => iin ?? []),
  ...(representative !== undefined && "iin" in representative ? [representative.iin] : []),
];

/**
 * Whether an official is one of the people of a case, or their representative: by the number that signs for the official. Nobody
 * works on an own case (L114-4.1.3).
 */
export const isPartyTo = async (
  desk: Desk,
  subject: string,
  form: ApplicationForm | undefined,
): Promise<boolean> => {
  if (form === undefined) return false;
  const number = await signerOf(desk, subject);
  return number !== undefined && numbersIn(form).includes(number);
};
