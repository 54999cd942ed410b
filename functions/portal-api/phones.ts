import { isPossiblePhoneNumber } from "libphonenumber-js";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { Problem } from "#shared/http/reply.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Contacts } from "#shared/registration/forms/parts.ts";

/** Numbers that no country's plan has room for (R377-4.5c, R377-12.5b, R377-A3.8). */
export const phoneProblem = ({ phones, fax }: Contacts, locale: Locale): Problem | undefined => {
  const numbers = [
    ...phones.map((number, place) => ({
      number,
      pointer: `/application/contacts/phones/${place}`,
    })),
    ...(fax === undefined ? [] : [{ number: fax, pointer: "/application/contacts/fax" }]),
  ];
  const wrong = numbers.filter(({ number }) => !isPossiblePhoneNumber(number));
  if (wrong.length === 0) return undefined;
  const errors = wrong.map(({ pointer }) => fieldErrorOf("body", pointer, "not-a-phone", locale));
  return { problem: "request-invalid", errors };
};
