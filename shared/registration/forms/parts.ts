// The parts that the forms of Appendices 1, 2 and 3 have in common.
import * as z from "zod";
import { katoSchema } from "#shared/law/territory.ts";
import { phoneSchema } from "./phone.ts";

/** Words of a person, trimmed; never empty. */
export const words = (most: number) => z.string().trim().min(1).max(most);

/** Surname, first name and patronymic, if there is one (R377-4.3a to 4.3c, R377-12.3a, R377-12.3b). */
export const personNameSchema = z.strictObject({
  /** R377-4.3a, R377-12.3a. */
  surname: words(100),
  /** R377-4.3b, R377-12.3a. */
  givenName: words(100),
  /** R377-4.3c, R377-12.3b. */
  patronymic: words(100).optional(),
});
export type PersonName = z.infer<typeof personNameSchema>;

/** Surname, first name and patronymic, if there is one. */
export const fullNameOf = ({ surname, givenName, patronymic }: PersonName): string =>
  [surname, givenName, patronymic].filter((part) => part !== undefined).join(" ");

/** Cyrillic letters that look like the Latin ones of a postal index, and are typed in their place. */
const lookAlikes: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  Н: "H",
  К: "K",
  М: "M",
  О: "O",
  Р: "P",
  Т: "T",
  Х: "X",
  У: "Y",
};

const inLatin = (text: string): string =>
  Array.from(text.toUpperCase(), (letter) => lookAlikes[letter] ?? letter).join("");

/** Six digits, or the newer form A00A0A0; Cyrillic look-alikes are turned into Latin letters. */
export const postalIndexSchema = z
  .string()
  .max(40)
  .trim()
  .transform(inLatin)
  .pipe(z.string().regex(/^(?:\d{6}|[A-Z]\d{2}[A-Z]\d[A-Z]\d)$/));

/**
 * An address (R377-A1.6, R377-A2.4, R377-A3.6): `kato` gives region and district by their codes;
 * city and district may be named besides, the populated locality, street and building always are.
 */
export const addressSchema = z.strictObject({
  kato: katoSchema,
  postalIndex: postalIndexSchema.optional(),
  city: words(200).optional(),
  district: words(200).optional(),
  settlement: words(200),
  street: words(200),
  building: words(50),
});
export type Address = z.infer<typeof addressSchema>;

/** An operating facility has a postal code too (R377-A1.10). */
export const facilitySchema = addressSchema.extend({ postalIndex: postalIndexSchema });

/**
 * E-mail, telephones and fax. The e-mail is where notices go (R377-4.5d, R377-12.5c, R377-A1.7,
 * R377-A2.5, R377-A3.7); at least one telephone (R377-4.5c, R377-12.5b, R377-A1.8, R377-A2.6,
 * R377-A3.8); a fax if there is one (R377-A1.9, R377-A2.7, R377-A3.9).
 */
export const contactsSchema = z.strictObject({
  email: z.email().max(254),
  phones: z.array(phoneSchema).min(1).max(10),
  fax: phoneSchema.optional(),
});
export type Contacts = z.infer<typeof contactsSchema>;
