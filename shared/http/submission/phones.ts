import { isPossiblePhoneNumber } from "libphonenumber-js";
import { fieldErrorOf, type FieldError } from "#shared/http/field-errors.ts";
import type { Locale } from "#shared/law/languages.ts";

interface Numbers {
  readonly phones: readonly string[];
  readonly fax?: string | undefined;
}

/** Numbers that no country's plan has room for (R377-4.5c, R377-12.5b, R377-A3.8). */
export const phoneErrors = ({ phones, fax }: Numbers, locale: Locale): readonly FieldError[] => {
  const numbers = [
    ...phones.map((number, place) => ({
      number,
      pointer: `/application/contacts/phones/${place}`,
    })),
    ...(fax === undefined ? [] : [{ number: fax, pointer: "/application/contacts/fax" }]),
  ];
  return numbers
    .filter(({ number }) => !isPossiblePhoneNumber(number))
    .map(({ pointer }) => fieldErrorOf("body", pointer, "not-a-phone", locale));
};
