// Commands about the answers of state systems that are refused, by the code of the refusal.
import { addDays, dayOf, endOfDay } from "#shared/law/dates.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { handClock, instant } from "#test/fakes/clock.ts";
import { byHand, evidenceUntil } from "#test/samples/evidence.ts";
import { chair, member, portal, representative, secretary } from "#test/samples/officials.ts";
import {
  editionNow,
  fileId,
  mustGive,
  openFile,
  sittingOn,
  submit,
} from "#test/samples/registration-file.ts";
import {
  answerFrom,
  answeredFile,
  castVotes,
  closing,
  completeness,
  place,
  savedFile,
  systemActor,
  verify,
} from "#test/samples/registration-course.ts";
import type { Refused } from "./refused.ts";

const everybody = sittingOn();

/** Under an edition that lets no paper stand in for an answer. */
const strictFile = () => {
  const file = openFile(fileId, handClock(), () => ({
    ...editionNow(),
    checks: { byHand: false, basis: "policy" },
  }));
  mustGive(file, submit(), portal);
  return file;
};

const tomorrow = addDays(dayOf(handClock().now()), 1);

/** Before the members, with an answer about taxes that was good until yesterday. */
const expiredFile = () => {
  const file = savedFile();
  const yesterday = endOfDay(addDays(dayOf(file.clock.now()), -1));
  for (const system of systemsFor("organization")) {
    const evidence = evidenceUntil(system, system === "tax-debt" ? yesterday : lastOfAll);
    mustGive(file, { ...answerFrom(system), evidence }, systemActor(system));
  }
  verify(file);
  mustGive(file, { name: "submitToCommission" }, representative);
  place(file);
  mustGive(file, completeness, member(1), everybody);
  castVotes(file, ["for", "for", "for"]);
  return file;
};

const lastOfAll = instant("2027-11-23T18:59:59.999Z");

export const ofTheChecks = {
  "evidence-expired": {
    file: expiredFile,
    command: closing(),
    by: chair,
    sitting: everybody,
    because: "R377-7.p2f: nothing is decided on an answer that is too old",
    says: { systems: ["tax-debt"] },
  },
  "nothing-expired": {
    because: "R377-7.p2f: what is fresh is not asked anew",
    file: answeredFile,
    command: { name: "askAgain" },
    by: secretary,
  },
  "check-answered": {
    because: "G22: a paper does not take the place of an answer",
    file: answeredFile,
    command: byHand(),
    by: representative,
    says: { system: "tax-debt" },
  },
  "check-not-by-hand": {
    because: "G22: an edition may know no check by hand",
    file: strictFile,
    command: byHand(),
    by: representative,
  },
  "document-of-the-future": {
    because: "R377-21: no paper is of a day that has not come",
    file: savedFile,
    command: byHand({ document: { ...byHand().document, issuedOn: tomorrow } }),
    by: representative,
  },
} satisfies Record<string, Refused>;
