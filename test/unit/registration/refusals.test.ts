import { describe, expect, it } from "vitest";
import type { Actor } from "#shared/cases/actor.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import type {
  RegistrationRefusal,
  RegistrationRefusalCode,
} from "#shared/registration/refusals.ts";
import {
  chair,
  member,
  portal,
  representative,
  secretary,
  sittingOf,
} from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import {
  allMet,
  answerFrom,
  ballot,
  castVotes,
  completeness,
  pendingFile,
  refusalOf,
  savedFile,
  submittedFile,
  systemActor,
  type Cast,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";

interface Refused {
  readonly because: string;
  readonly file: RegistrationFile;
  readonly command: RegistrationCommand;
  readonly by: Actor;
  readonly sitting?: SittingFacts;
  readonly refusal: RegistrationRefusal;
}

const submit: RegistrationCommand = { name: "submit", form: organizationForm() };
const place: RegistrationCommand = { name: "placeOnAgenda", sitting: "sitting-0001" };
const justification = "The documents cannot be read";

/** A ballot in which these votes were cast, in the order of the members present. */
const votedFile = (casts: readonly Cast[], verifiedBy: Actor = representative) => {
  const file = pendingFile({ verifiedBy });
  castVotes(file, casts);
  return file;
};

const mostAgainst: readonly Cast[] = ["R377-27.3", "R377-27.3", "R377-27.5", "for", "for"];

const closing = (changes: Partial<Extract<RegistrationCommand, { name: "closeVote" }>> = {}) => ({
  name: "closeVote" as const,
  ...changes,
});

const table: Record<RegistrationRefusalCode, Refused> = {
  "role-not-allowed": {
    because: "R377-24c: the secretary never votes",
    file: pendingFile(),
    command: ballot("for"),
    by: secretary,
    sitting: sittingOf(),
    refusal: { code: "role-not-allowed" },
  },
  "command-not-allowed": {
    because: "an application that runs is not filed again",
    file: savedFile(),
    command: submit,
    by: portal,
    refusal: { code: "command-not-allowed", state: "representative-review", allowed: [] },
  },
  "question-unknown": {
    because: "R377-7.p2f: an answer to a question that was not asked is not kept",
    file: savedFile(),
    command: answerFrom("tax-debt", "clear", 2),
    by: systemActor("tax-debt"),
    refusal: { code: "question-unknown", system: "tax-debt" },
  },
  "checks-pending": {
    because: "R377-21: verification waits for every state system",
    file: savedFile(),
    command: { name: "recordFindings", findings: allMet },
    by: representative,
    refusal: {
      code: "checks-pending",
      systems: [
        "legal-entity",
        "tax-debt",
        "insolvency",
        "unreliable-participants",
        "immovable-property",
        "accessibility",
      ],
    },
  },
  "sitting-unknown": {
    because: "R377-25: no agenda without a sitting",
    file: submittedFile(),
    command: place,
    by: secretary,
    refusal: { code: "sitting-unknown" },
  },
  "sitting-of-another-unit": {
    because: "R377-20: another territory's Commission does not deal with the case",
    file: submittedFile(),
    command: place,
    by: secretary,
    sitting: sittingOf([1, 2, 3, 4, 5], { unit: "71" }),
    refusal: { code: "sitting-of-another-unit" },
  },
  "not-the-secretary": {
    because: "R377-24a: the agenda belongs to this Commission's secretary",
    file: submittedFile(),
    command: place,
    by: { ...secretary, id: "subject-other-secretary" },
    sitting: sittingOf(),
    refusal: { code: "not-the-secretary" },
  },
  "ballot-open": {
    because: "G10: a ballot that has begun stays in its sitting",
    file: votedFile(["for"]),
    command: place,
    by: secretary,
    sitting: sittingOf(),
    refusal: { code: "ballot-open" },
  },
  "no-quorum": {
    because: "R377-25: a sitting with three of five members is refused",
    file: submittedFile(),
    command: place,
    by: secretary,
    sitting: sittingOf([1, 2, 3]),
    refusal: { code: "no-quorum", present: 3, needed: 4 },
  },
  "not-on-agenda": {
    because: "R377-24a: completeness is recorded in a sitting",
    file: submittedFile(),
    command: completeness,
    by: member(2),
    sitting: sittingOf(),
    refusal: { code: "not-on-agenda" },
  },
  "not-present": {
    because: "R377-25: an absent member does not vote",
    file: pendingFile({ sitting: sittingOf([1, 2, 3, 4]) }),
    command: ballot("for"),
    by: member(5),
    sitting: sittingOf([1, 2, 3, 4]),
    refusal: { code: "not-present" },
  },
  "verified-this-case": {
    because: "whoever verified the file does not vote on it",
    file: pendingFile({ verifiedBy: { ...member(5), role: "representative" } }),
    command: ballot("for"),
    by: member(5),
    sitting: sittingOf(),
    refusal: { code: "verified-this-case" },
  },
  "already-voted": {
    because: "R377-27: one member, one vote",
    file: votedFile(["for"]),
    command: ballot("R377-27.3"),
    by: member(1),
    sitting: sittingOf(),
    refusal: { code: "already-voted" },
  },
  "not-the-chair": {
    because: "R377-23c: the vote is closed by who presides",
    file: votedFile(["for", "for", "for", "for", "for"]),
    command: closing(),
    by: member(2),
    sitting: sittingOf(),
    refusal: { code: "not-the-chair" },
  },
  "votes-missing": {
    because: "G09: without a majority every member present votes before the vote is closed",
    file: votedFile(["for", "for", "R377-27.3", "R377-27.3"]),
    command: closing(),
    by: chair,
    sitting: sittingOf(),
    refusal: { code: "votes-missing", members: 1 },
  },
  "grounds-missing": {
    because: "R377-27b, G11: a refusal names a ground",
    file: votedFile(mostAgainst),
    command: closing({ justification }),
    by: chair,
    sitting: sittingOf(),
    refusal: { code: "grounds-missing" },
  },
  "justification-missing": {
    because: "R377-28c, G11: a refusal says why in words",
    file: votedFile(mostAgainst),
    command: closing({ grounds: ["R377-27.3"] }),
    by: chair,
    sitting: sittingOf(),
    refusal: { code: "justification-missing" },
  },
  "grounds-without-refusal": {
    because: "an inclusion has no grounds for refusal",
    file: votedFile(["for", "for", "for", "for", "for"]),
    command: closing({ grounds: ["R377-27.3"], justification }),
    by: chair,
    sitting: sittingOf(),
    refusal: { code: "grounds-without-refusal" },
  },
  "ground-not-voted": {
    because: "R377-27b: a refusal rests on grounds that votes rested on",
    file: votedFile(mostAgainst),
    command: closing({ grounds: ["R377-27.3", "R377-27.6"], justification }),
    by: chair,
    sitting: sittingOf(),
    refusal: { code: "ground-not-voted", ground: "R377-27.6" },
  },
  "ground-without-fact": {
    because: "R377-27.1: a requirement that is met is no ground",
    file: pendingFile(),
    command: ballot("R377-27.1"),
    by: member(2),
    sitting: sittingOf(),
    refusal: {
      code: "ground-without-fact",
      ground: "R377-27.1",
      needs: ["R377-5.1", "R377-5.2", "R377-5.3"],
    },
  },
};

describe("a command that is refused", () => {
  it.each(Object.values(table))(
    "$refusal.code — $because",
    ({ file, command, by, sitting, refusal }) => {
      const before = file.now();
      expect(refusalOf(file.give(command, by, sitting))).toEqual(refusal);
      expect(file.now()).toBe(before);
    },
  );
});
