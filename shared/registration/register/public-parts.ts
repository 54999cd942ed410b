// What the public entries are made of. The forms check what people write; these schemas say which of it
// can be shown at all, and need none of the forms to say so.
import * as z from "zod";
import { daySchema, instantSchema } from "#shared/law/dates.ts";
import { katoSchema } from "#shared/law/territory.ts";
import type { Account } from "#shared/registration/state.ts";
import { publicWordsSchema as words } from "./hidden-numbers.ts";

/** Surname, first name and patronymic, if there is one (R377-4.3a to R377-4.3c, R377-12.3a, R377-12.3b). */
export const publicNameSchema = z.strictObject({
  surname: words,
  givenName: words,
  patronymic: words.optional(),
});

/** Where an organisation is registered, or gives its services (R377-4.5a, R377-4.5b). */
export const publicAddressSchema = z.strictObject({
  kato: katoSchema,
  postalIndex: z.string().optional(),
  city: words.optional(),
  district: words.optional(),
  settlement: words,
  street: words,
  building: words,
});
export type PublicAddress = z.infer<typeof publicAddressSchema>;

/** In the international form, +77010000000. */
export const publicPhoneSchema = z.string().regex(/^\+[0-9]{3,15}$/);

/** All places and the free ones among them (R377-4.11a, R377-4.11c). */
export const publicPlacesSchema = z.strictObject({ total: z.int().min(0), free: z.int().min(0) });

/** An amount in the smallest unit of its currency, and the rate in tenge by which it was converted. */
export const publicMoneySchema = z.strictObject({
  minorUnits: z.int(),
  currency: z.string(),
  conversion: z
    .strictObject({
      rate: z.string(),
      nominal: z.int().optional(),
      rateDate: daySchema,
      rateSource: words,
    })
    .optional(),
});

/** An EXW price in one country, with its source (R377-4.10b, R377-4.10d). */
export const publicCountryPriceSchema = z.strictObject({
  /** ISO 3166-1, two letters. */
  country: z.string(),
  amount: publicMoneySchema,
  source: words,
});

/** Which version of an account is shown: the one accepted last stays until another is (G27). */
export const versionShape = {
  /** The first version is 1; free places make no new one (G28). */
  version: z.int().min(1),
  /** When the supplier came into the list, and when this version was accepted. */
  since: instantSchema,
  acceptedAt: instantSchema,
  /** The edition of the law by which it was accepted. */
  edition: z.string(),
};

export const versionOf = ({ version, since, acceptedAt, edition }: Account) => ({
  version,
  since,
  acceptedAt,
  edition,
});
