import * as z from "zod";
import { caseIdSchema, digestSchema } from "#shared/cases/entry.ts";
import type { Composition } from "#shared/commission/composition.ts";
import { voteSchema } from "#shared/commission/election.ts";
import { quorumOf } from "#shared/commission/quorum.ts";
import { cancellationSchema, venueSchema } from "#shared/commission/sitting-commands.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { sittingStates } from "#shared/commission/sitting-lifecycle.ts";
import type { HeldSitting } from "#shared/commission/sitting-state.ts";
import { subjectSchema } from "#shared/commission/subject.ts";
import { instantSchema } from "#shared/law/dates.ts";
import type { CommissionRules } from "#shared/law/edition-schema.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { personViewSchema, viewPeople } from "./people-view.ts";

/** What was said of a sitting in free words, as far as it still opens: where it meets, why it was called off. */
export const sittingWordsSchema = z.strictObject({
  ...venueSchema.shape,
  ...cancellationSchema.partial().shape,
});
export type SittingWords = Readonly<z.infer<typeof sittingWordsSchema>>;

/** A sitting as officials see it now. */
export const sittingViewSchema = z.strictObject({
  id: caseIdSchema,
  unit: unitSchema,
  state: z.enum(sittingStates).exclude(["none"]),
  startsAt: instantSchema,
  ...sittingWordsSchema.shape,
  openedAt: instantSchema.optional(),
  closedAt: instantSchema.optional(),
  cancelledAt: instantSchema.optional(),
  foundingNumber: z.int(),
  /** Whose mandate holds today, there or not. */
  members: z.array(subjectSchema),
  present: z.array(subjectSchema),
  quorum: z.strictObject({ needed: z.int(), present: z.int(), reached: z.boolean() }),
  /** Who presides now. */
  chair: subjectSchema.optional(),
  /** Votes for whoever presides in the chair's absence. */
  presidingVotes: z.array(voteSchema),
  /** Who presided, one after the other. */
  presided: z.array(subjectSchema),
  secretary: subjectSchema,
  open: z.boolean(),
  agenda: z.array(caseIdSchema),
  /** Every stay of every member. */
  attendance: z.array(
    z.strictObject({
      member: subjectSchema,
      from: instantSchema,
      until: instantSchema.optional(),
    }),
  ),
  protocol: z
    .strictObject({
      digest: digestSchema,
      languages: z.array(localeSchema),
      by: subjectSchema,
      at: instantSchema,
    })
    .optional(),
  /** Who they all are. */
  people: z.array(personViewSchema),
});
export type SittingView = z.infer<typeof sittingViewSchema>;

const viewProtocol = ({ protocol }: HeldSitting) =>
  protocol === undefined ? {} : { protocol: { ...protocol, languages: [...protocol.languages] } };

/** What is seen of a sitting beside its own history. */
interface SittingSeen {
  readonly facts: SittingFacts;
  readonly composition: Composition;
  readonly words: SittingWords;
}

/** When it was opened, closed, called off, as far as it was. */
export const viewEnds = ({ openedAt, closedAt, cancelledAt }: HeldSitting) => ({
  ...(openedAt !== undefined && { openedAt }),
  ...(closedAt !== undefined && { closedAt }),
  ...(cancelledAt !== undefined && { cancelledAt }),
});

/** Shows a sitting with its facts and the Commission of this moment. */
export const viewSitting = (
  sitting: HeldSitting,
  { facts, composition, words }: SittingSeen,
  rules: CommissionRules,
): SittingView => {
  const { state, startsAt, presidingVotes, presided, attendance } = sitting;
  const { id, unit, foundingNumber, members, present, chair, secretary, open, agenda } = facts;
  const needed = quorumOf(foundingNumber, rules);
  return {
    id: caseIdSchema.parse(id),
    unit,
    state,
    startsAt,
    ...words,
    ...viewEnds(sitting),
    foundingNumber,
    members: [...members],
    present: [...present],
    quorum: { needed, present: present.length, reached: present.length >= needed },
    ...(chair !== undefined && { chair }),
    presidingVotes: [...presidingVotes],
    presided: [...presided],
    secretary,
    open,
    agenda: [...agenda],
    attendance: attendance.map(({ member, from, until }) => ({
      member,
      from,
      ...(until !== undefined && { until }),
    })),
    ...viewProtocol(sitting),
    people: viewPeople(composition),
  };
};
