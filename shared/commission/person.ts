import * as z from "zod";
import { subjectSchema } from "./subject.ts";

const words = (most: number) => z.string().trim().min(1).max(most);

/**
 * How an official is called in public office: the name in the one spelling of the person's documents,
 * the position in every language that protocols are printed in.
 */
export const personSchema = z
  .strictObject({
    name: words(200),
    position: z.strictObject({ kk: words(300), ru: words(300), en: words(300) }).readonly(),
  })
  .readonly();
export type Person = z.infer<typeof personSchema>;

/** A person with the subject that stands for them in histories. */
export const knownPersonSchema = z
  .strictObject({ subject: subjectSchema, ...personSchema.unwrap().shape })
  .readonly();
export type KnownPerson = z.infer<typeof knownPersonSchema>;

/** Who is who, with one more; what was stated last of somebody holds. */
export const withPerson = (
  people: readonly KnownPerson[],
  subject: string,
  person: Person | undefined,
): readonly KnownPerson[] =>
  person === undefined
    ? people
    : [...people.filter((one) => one.subject !== subject), { subject, ...person }];

/** Whether this is what was stated last of somebody. */
export const isKnownAs = (
  people: readonly KnownPerson[],
  subject: string,
  { name, position }: Person,
): boolean =>
  people.some(
    (one) =>
      one.subject === subject &&
      one.name === name &&
      one.position.kk === position.kk &&
      one.position.ru === position.ru &&
      one.position.en === position.en,
  );
