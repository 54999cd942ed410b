// Open elections among members: of the chair, and of whoever presides where the chair does not.
import * as z from "zod";
import { subjectSchema } from "./subject.ts";

/** Whom a member wants; on record by name, as every vote of the Commission is. */
export const voteSchema = z.strictObject({ member: subjectSchema, candidate: subjectSchema });
export type Vote = Readonly<z.infer<typeof voteSchema>>;

/** The votes with one more; whoever votes again changes the earlier vote. */
export const withVote = (votes: readonly Vote[], vote: Vote): readonly Vote[] => [
  ...votes.filter(({ member }) => member !== vote.member),
  vote,
];

/** How many of those who may vote now want a candidate. */
export const votesFor = (
  votes: readonly Vote[],
  candidate: string,
  voters: readonly string[],
): number =>
  votes.filter((vote) => vote.candidate === candidate && voters.includes(vote.member)).length;
