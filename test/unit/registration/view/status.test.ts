import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { locales } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { claimWords, reproachWords } from "#shared/registration/view/claim-words.ts";
import { conditionWordsOf } from "#shared/registration/view/condition-words.ts";
import { statusViewSchema, viewStatus } from "#shared/registration/view/status-view.ts";
import { stateWords } from "#shared/registration/view/words.ts";
import { chair, portal, representative } from "#test/samples/officials.ts";
import { binOf } from "#test/samples/organization.ts";
import { mustGive, openFile, sittingOn } from "#test/samples/registration-file.ts";
import {
  asSpecialist,
  castVotes,
  closing,
  decideAlike,
  illegible,
  includedFile,
  pendingFile,
  savedFile,
} from "#test/samples/registration-course.ts";
import {
  changePendingFile,
  decideRemoval,
  heardFile,
  leftFile,
  refusedFile,
  reproachedFile,
  tellOf,
  unreadable,
} from "#test/samples/standing-file.ts";
import { everyStory } from "#test/unit/registration/every-story.ts";
import { entriesOf, statusOf } from "./entries.ts";

const said = (provision: ProvisionId, statement = provisionOf(provision).statement.en) => ({
  provision,
  citation: provisionOf(provision).citation.en,
  statement,
});

const condition = (id: ProvisionId) => said(id, conditionWordsOf(id).en);

const voted = (side: "for" | "against") => () => {
  const file = changePendingFile();
  decideAlike(file, side === "for" ? "for" : illegible, side === "for" ? {} : unreadable);
  return file;
};

const removalVoted = (side: "for" | "against") => () => {
  const file = heardFile();
  decideRemoval(file, side);
  return file;
};

describe("the status of a registration", () => {
  it("is as documented in every language, however the case stands", () => {
    for (const file of everyStory()) {
      for (const locale of locales) {
        const view = statusOf(file, locale);
        expect(statusViewSchema.parse(view)).toEqual(view);
        expect(view.text).toBe(stateWords[file.now().state][locale]);
      }
    }
  });

  it("of an application that was just saved is that, and nothing else", () => {
    const file = savedFile();
    const { checks, terms, timeline, ...status } = statusOf(file);
    expect(status).toEqual({
      caseId: file.id,
      state: "representative-review",
      text: stateWords["representative-review"].en,
      edition: "R377/2018",
      savedAt: file.clock.now(),
      legalHold: false,
    });
    expect([checks.length, terms.length, timeline.length]).toEqual([6, 2, 2]);
    expect(terms[0]).toMatchObject({
      provision: "R377-21",
      citation: provisionOf("R377-21").citation.en,
      dueDay: "2026-11-25",
      state: "running",
    });
  });

  it("is none where nothing was filed", () => {
    const file = openFile();
    expect(
      viewStatus(file.id, file.now(), entriesOf(file), kazakhstanCalendar, "en", true),
    ).toBeUndefined();
  });

  it("R377-15.p2e: shows what is confidential to those who may see it all", () => {
    const file = pendingFile(asSpecialist());
    const valuesFor = (maySeeAll: boolean) =>
      statusOf(file, "en", maySeeAll).checks.filter(({ value }) => value !== undefined).length;
    expect([valuesFor(true), valuesFor(false)]).toEqual([4, 1]);
  });
});

describe("a decision in the status", () => {
  it("R377-4.1, R377-27a: of an inclusion comes with the account and the conditions", () => {
    const file = includedFile();
    const at = file.clock.now();
    const { account, decision, notifiedAt } = statusOf(file);
    expect(account).toEqual({ number: `O-${binOf(1)}`, version: 1, since: at, acceptedAt: at });
    expect(decision).toEqual({
      outcome: "included",
      at,
      grounds: [],
      met: (["R377-5.1", "R377-5.2", "R377-5.3", "R377-21b", "R377-27.7"] as const).map(condition),
      unmet: [],
    });
    expect(notifiedAt).toBeUndefined();
  });

  it("R377-28c, R377-29: of a refusal says its claims, what is unmet, and that it can go to court", () => {
    const file = pendingFile({ unmet: ["no-tax-debt"], answers: { "tax-debt": "hit" } });
    const taxDebt = { ground: "R377-27.1", requirement: "no-tax-debt" } as const;
    castVotes(file, [taxDebt, taxDebt, illegible]);
    const command = closing({
      grounds: ["R377-27.1", "R377-27.3"],
      justification: "A debt stood on that day.",
    });
    mustGive(file, command, chair, sittingOn());
    const { decision, account } = statusOf(file);
    expect(account).toBeUndefined();
    expect(decision).toMatchObject({
      outcome: "refused",
      grounds: [
        said("R377-27.1", claimWords(taxDebt).en),
        said("R377-27.3", claimWords(illegible).en),
      ],
      unmet: [condition("R377-5.1")],
      appeal: said("R377-29"),
    });
  });

  it.each([
    ["included", includedFile, false],
    ["refused", refusedFile, true],
    ["change-accepted", voted("for"), false],
    ["change-refused", voted("against"), true],
    ["removed", removalVoted("for"), true],
    ["kept", removalVoted("against"), false],
  ] as const)("R377-29: says of %s whether it can go to court", (outcome, reach, appealable) => {
    const { decision } = statusOf(reach());
    expect(decision?.outcome).toBe(outcome);
    expect(decision?.appeal).toEqual(appealable ? said("R377-29") : undefined);
  });

  it("R377-28: says when the supplier was told of it", () => {
    const file = includedFile();
    file.clock.advance(60);
    tellOf(file);
    expect(statusOf(file).notifiedAt).toBe(file.clock.now());
  });
});

describe("a removal in the status", () => {
  it("R377-33: a reproach says what it is, and until when it can be answered", () => {
    const file = reproachedFile();
    const { reproach } = file.now();
    if (reproach === undefined) throw new Error("no reproach");
    expect(statusOf(file).reproach).toEqual({
      text: reproachWords(reproach).en,
      answerBy: "2026-12-03",
      answered: false,
    });
    mustGive(file, { name: "answerNonCompliance", answer: "It was mended." }, portal);
    expect(statusOf(file).reproach?.answered).toBe(true);
  });

  it("R377-32.1a, R377-35: says when and why the supplier was removed", () => {
    const file = leftFile();
    expect(statusOf(file).removal).toEqual({
      at: file.clock.now(),
      ground: "R377-32.1a",
      text: provisionOf("R377-32.1a").statement.en,
    });
    expect(statusOf(includedFile()).removal).toBeUndefined();
  });

  it("R377-29: says that a court holds up the erasure", () => {
    const file = refusedFile();
    mustGive(file, { name: "registerAppeal", court: "a court", number: "2-17" }, representative);
    expect(statusOf(file).legalHold).toBe(true);
  });
});
