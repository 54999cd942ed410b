import * as z from "zod";
import { caseIdSchema, digestSchema } from "#shared/cases/entry.ts";
import { voteSchema } from "#shared/commission/election.ts";
import { quorumOf } from "#shared/commission/quorum.ts";
import { venueSchema, type Venue } from "#shared/commission/sitting-commands.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { sittingStates } from "#shared/commission/sitting-lifecycle.ts";
import type { HeldSitting } from "#shared/commission/sitting-state.ts";
import { subjectSchema } from "#shared/commission/subject.ts";
import { instantSchema } from "#shared/law/dates.ts";
import type { CommissionRules } from "#shared/law/edition-schema.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { unitSchema } from "#shared/law/territory.ts";

/** A sitting as officials see it now. */
export const sittingViewSchema = z.strictObject({
  id: caseIdSchema,
  unit: unitSchema,
  state: z.enum(sittingStates).exclude(["none"]),
  startsAt: instantSchema,
  ...venueSchema.shape,
  openedAt: instantSchema.optional(),
  closedAt: instantSchema.optional(),
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
});
export type SittingView = z.infer<typeof sittingViewSchema>;

const viewProtocol = ({ protocol }: HeldSitting) =>
  protocol === undefined ? {} : { protocol: { ...protocol, languages: [...protocol.languages] } };

/** Shows a sitting with its facts of this moment, and where it meets as far as that still opens. */
export const viewSitting = (
  sitting: HeldSitting,
  facts: SittingFacts,
  venue: Venue,
  rules: CommissionRules,
): SittingView => {
  const { state, startsAt, openedAt, closedAt, presidingVotes, presided, attendance } = sitting;
  const { id, unit, foundingNumber, members, present, chair, secretary, open, agenda } = facts;
  const needed = quorumOf(foundingNumber, rules);
  return {
    id: caseIdSchema.parse(id),
    unit,
    state,
    startsAt,
    ...venue,
    ...(openedAt !== undefined && { openedAt }),
    ...(closedAt !== undefined && { closedAt }),
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
  };
};
