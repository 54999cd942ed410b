import * as z from "zod";
import type { Composition } from "#shared/commission/composition.ts";
import { personSchema } from "#shared/commission/person.ts";
import { subjectSchema } from "#shared/commission/subject.ts";

/** Who is behind a subject. */
export const personViewSchema = z.strictObject({
  subject: subjectSchema,
  /** The subject again where no name was stated. */
  name: z.string(),
  position: personSchema.unwrap().shape.position.optional(),
});
export type PersonView = z.infer<typeof personViewSchema>;

/** Everybody who was a member of a Commission, in the order of their first mandates, and its secretary. */
export const viewPeople = ({
  mandates,
  secretary,
  people = [],
}: Pick<Composition, "mandates" | "secretary" | "people">): PersonView[] =>
  [...new Set([...mandates.map(({ member }) => member), secretary])].map(
    (subject) => people.find((one) => one.subject === subject) ?? { subject, name: subject },
  );
