// Commands on a case before the Commission that are refused, by the code of the refusal.
import { chair, member, secretary } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { mustGive, sittingOn } from "#test/samples/registration-file.ts";
import {
  ballot,
  castVotes,
  closing,
  completeness,
  illegible,
  pendingFile,
  placedFile,
  submittedFile,
  type Cast,
  type Course,
} from "#test/samples/registration-course.ts";
import { heardFile, reproachedFile, unreadable } from "#test/samples/standing-file.ts";
import { imported } from "#test/unit/registration/pricing/sample-devices.ts";
import type { Refused } from "./refused.ts";

const before = { name: "placeOnAgenda", sitting: "sitting-0001" } as const;
const declare = { name: "declareConflict", reason: "A cousin works there." } as const;
const elect = { name: "voteForPresiding", candidate: member(2).id } as const;
const everybody = sittingOn();

/** A ballot in which these votes were cast, in the order of the members present. */
const voted =
  (casts: readonly Cast[], course: Course = {}) =>
  () => {
    const file = pendingFile(course);
    castVotes(file, casts);
    return file;
  };

const withConflict = (place: number) => () => {
  const file = pendingFile();
  mustGive(file, declare, member(place), everybody);
  return file;
};

const mostFor = ["for", "for", "for"] as const;
const mostAgainst = [illegible, illegible, illegible] as const;
const seller = () => pendingFile({ form: organizationForm({ devices: [imported] }) });

const placing = { file: submittedFile, command: before, by: secretary };
const votingOn = (file: Refused["file"]) => ({
  file,
  command: ballot("for"),
  by: member(2),
  sitting: everybody,
});
const closingOn = (file: Refused["file"], more: Parameters<typeof closing>[0] = {}) => ({
  file,
  command: closing(more),
  by: chair,
  sitting: everybody,
});

export const ofTheCommission = {
  "sitting-unknown": { ...placing, because: "R377-24a: no agenda without a sitting" },
  "sitting-of-another-unit": {
    ...placing,
    because: "R377-20: another unit's Commission does not deal with the case",
    sitting: sittingOn([1, 2, 3, 4, 5], { unit: "71" }),
  },
  "sitting-over": {
    ...placing,
    because: "R377-24a: nothing comes before a sitting that is over or was called off",
    sitting: sittingOn([1, 2, 3, 4, 5], { open: false, over: true }),
  },
  "not-the-secretary": {
    ...placing,
    because: "R377-24a: the agenda belongs to this sitting's secretary",
    by: { ...secretary, id: "subject-other-secretary" },
    sitting: everybody,
  },
  "not-on-agenda": {
    ...placing,
    because: "R377-24a: a case is placed before a sitting once it stands on its agenda",
    sitting: sittingOn([1, 2, 3, 4, 5], { agenda: [] }),
  },
  "no-quorum": {
    ...placing,
    because: "R377-25: a sitting with three of five members is too small",
    sitting: sittingOn([1, 2, 3]),
    says: { present: 3, needed: 4 },
  },
  "ballot-open": {
    ...placing,
    because: "G10: a ballot that has begun stays in its sitting",
    file: voted(["for"]),
    sitting: everybody,
  },
  "already-declared": {
    because: "G09: a conflict is declared once",
    file: withConflict(3),
    command: declare,
    by: member(3),
    sitting: everybody,
  },
  "somebody-presides": {
    because: "G36: nobody is elected in the place of a chair who has a voice",
    file: pendingFile,
    command: elect,
    by: member(2),
    sitting: everybody,
    says: { chair: chair.id },
  },
  "no-chair": {
    because: "G36: where the chair has no voice, the vote waits for somebody who presides",
    file: () => {
      const file = voted(mostFor)();
      mustGive(file, declare, chair, everybody);
      mustGive(file, ballot("for"), member(4), everybody);
      return file;
    },
    command: closing(),
    by: member(2),
    sitting: everybody,
  },
  "overrules-nothing": {
    because: "G08: what was not found unmet is not overruled",
    file: placedFile,
    command: { ...completeness, overruled: ["no-tax-debt"], note: "It was paid." },
    by: member(2),
    sitting: everybody,
    says: { items: ["no-tax-debt"] },
  },
  "secretary-has-no-vote": {
    ...votingOn(pendingFile),
    because: "R377-24c: the secretary never votes",
    by: secretary,
  },
  "not-a-member": {
    ...votingOn(pendingFile),
    because: "R377-27: only members of this Commission vote",
    by: { ...member(1), id: "subject-stranger" },
  },
  "not-present": {
    ...votingOn(pendingFile),
    because: "R377-25: an absent member does not vote",
    sitting: sittingOn([1, 3, 4, 5]),
  },
  recused: {
    ...votingOn(withConflict(2)),
    because: "G09: who has a conflict of interest does not vote",
  },
  "already-voted": {
    ...votingOn(voted(["for", "for"])),
    because: "R377-27: one member, one vote",
  },
  "sitting-not-open": {
    ...votingOn(pendingFile),
    because: "R377-25: a sitting that was closed takes no votes",
    sitting: sittingOn([1, 2, 3, 4, 5], { open: false }),
  },
  "commission-incomplete": {
    ...votingOn(pendingFile),
    because: "R377-23a, R377-23b: four members cannot decide, though all are there (G36)",
    sitting: sittingOn([1, 2, 3, 4], { members: [1, 2, 3, 4].map((one) => member(one).id) }),
    says: { members: 4, fewest: 5 },
  },
  "claim-missing": {
    ...votingOn(pendingFile),
    because: "R377-27b: a vote against names its ground",
    command: { name: "castVote", choice: "against" },
  },
  "claim-on-vote-for": {
    ...votingOn(pendingFile),
    because: "R377-27a: a vote for has no ground",
    command: { name: "castVote", choice: "for", claim: illegible },
  },
  "claim-on-removal": {
    ...votingOn(heardFile),
    because: "R377-33: a vote on a removal has no ground of refusal",
    command: { name: "castVote", choice: "against", claim: illegible },
  },
  "ground-not-applicable": {
    ...votingOn(pendingFile),
    because: "R377-27.4, G12: who sells no devices has no price that is too high",
    command: ballot({ ground: "R377-27.4", device: 0 }),
    says: { ground: "R377-27.4" },
  },
  "ground-without-fact": {
    ...votingOn(pendingFile),
    because: "R377-27.1: a requirement that is met is no ground",
    command: ballot({ ground: "R377-27.1", requirement: "no-tax-debt" }),
    says: { ground: "R377-27.1", needs: ["R377-5.1"] },
  },
  "document-not-in-application": {
    ...votingOn(pendingFile),
    because: "R377-27.5: a document that is not there lacks no details",
    command: ballot({ ground: "R377-27.5", document: "exw-prices", detail: "issuer" }),
    says: { document: "exw-prices" },
  },
  "device-not-in-application": {
    ...votingOn(seller),
    because: "R377-27.4: a device that is not sold costs nothing",
    command: ballot({ ground: "R377-27.4", device: 1 }),
    says: { device: 1 },
  },
  "hearing-not-over": {
    ...votingOn(() => {
      const file = reproachedFile();
      mustGive(file, before, secretary, everybody);
      return file;
    }),
    because: "R377-33: nobody votes before the supplier was heard",
    says: { until: "2026-12-03" },
  },
  "not-presiding": {
    ...closingOn(voted(mostFor)),
    because: "R377-23c: who presides closes the vote",
    by: member(2),
  },
  "votes-missing": {
    ...closingOn(voted(["for", "for", illegible, illegible])),
    because: "G09: without a majority every voice is heard first",
    says: { members: 1 },
  },
  "grounds-missing": {
    ...closingOn(voted(mostAgainst), { justification: "It cannot be read." }),
    because: "R377-27b, G11: a refusal names a ground",
  },
  "justification-missing": {
    ...closingOn(voted(mostAgainst), { grounds: ["R377-27.3"] }),
    because: "R377-28c, G11: a refusal says why in words",
  },
  "ground-not-voted": {
    ...closingOn(voted(mostAgainst), { ...unreadable, grounds: ["R377-27.3", "R377-27.6"] }),
    because: "R377-27b: a refusal rests on grounds that votes rested on",
    says: { ground: "R377-27.6" },
  },
  "grounds-without-refusal": {
    ...closingOn(voted(mostFor), unreadable),
    because: "R377-27a: an inclusion has no grounds of refusal",
  },
  "requirements-unmet": {
    ...closingOn(voted(mostFor, { unmet: ["no-tax-debt"] })),
    because: "R377-5.1: who has a tax debt is not included",
    says: { items: ["no-tax-debt"] },
  },
} satisfies Record<string, Refused>;
