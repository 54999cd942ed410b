// Views hold what there is and no field besides: one that is there without a value would be shown as a gap.
import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { dayOf, endOfDay } from "#shared/law/dates.ts";
import { noRegistration } from "#shared/registration/state.ts";
import { viewChecks } from "#shared/registration/view/check-view.ts";
import { concerning } from "#shared/registration/view/concerned.ts";
import { viewEdition, viewRegisterEntry } from "#shared/registration/view/register-view.ts";
import { viewStatus } from "#shared/registration/view/status-view.ts";
import { viewTimeline } from "#shared/registration/view/timeline-view.ts";
import { viewUntold } from "#shared/registration/view/untold-view.ts";
import { byHandWords, systemWords, valueWords } from "#shared/checks/words.ts";
import { signatureWords } from "#shared/signature/words.ts";
import { confirmer, doubtfulFile, inDoubt } from "#test/samples/doubtful-file.ts";
import { byHand, evidenceUntil } from "#test/samples/evidence.ts";
import { notifier, representative } from "#test/samples/officials.ts";
import { organizationEntry } from "#test/samples/register-entry.ts";
import { fileId, mustGive, type RegistrationFile } from "#test/samples/registration-file.ts";
import {
  answerFrom,
  includedFile,
  savedFile,
  systemActor,
} from "#test/samples/registration-course.ts";
import { leftFile, reproachedFile, refusedFile, tellOf } from "#test/samples/standing-file.ts";
import { entriesOf, statusOf } from "./entries.ts";

const checkOf = (file: RegistrationFile, system: string) =>
  viewChecks(file.now(), "en", true).find((one) => one.system === system);

const textsOf = (file: RegistrationFile) =>
  viewTimeline(entriesOf(file), "en").map(({ text }) => text);

const always = [
  "caseId",
  "state",
  "text",
  "edition",
  "savedAt",
  "checks",
  "terms",
  "timeline",
  "legalHold",
];

describe("a check", () => {
  it("R377-7.p2f: tells where its evidence lies where it has some, and of a paper that it was one", () => {
    const file = savedFile();
    const validUntil = endOfDay(dayOf(file.clock.now()));
    const evidence = evidenceUntil("insolvency", validUntil);
    mustGive(file, { ...answerFrom("insolvency"), evidence }, systemActor("insolvency"));
    mustGive(file, answerFrom("legal-entity"), systemActor("legal-entity"));
    mustGive(file, byHand(), representative);
    const plain = ["system", "title", "reference", "askedAt", "ground", "state", "text"];
    const answered = [...plain, "value", "answeredAt"];
    expect(Object.keys(checkOf(file, "legal-entity") ?? {})).toEqual(answered);
    expect(Object.keys(checkOf(file, "insolvency") ?? {})).toEqual([...answered, "evidence"]);
    expect(checkOf(file, "insolvency")?.evidence).toEqual(evidence);
    expect(Object.keys(checkOf(file, "tax-debt") ?? {})).toEqual([...answered, "byHand"]);
    expect(checkOf(file, "tax-debt")).toMatchObject({
      byHand: true,
      text: `${valueWords.clear.en} (${byHandWords.en})`,
    });
    expect(checkOf(file, "legal-entity")?.text).toBe(valueWords.clear.en);
    expect(Object.keys(checkOf(file, "accessibility") ?? {})).toEqual(plain);
  });
});

describe("a status", () => {
  it("has no field of what has not come about", () => {
    expect(Object.keys(statusOf(savedFile())).toSorted()).toEqual(always.toSorted());
    const included = [...always, "account", "decision"];
    expect(Object.keys(statusOf(includedFile())).toSorted()).toEqual(included.toSorted());
    const told = includedFile();
    tellOf(told);
    expect(Object.keys(statusOf(told)).toSorted()).toEqual([...included, "notifiedAt"].toSorted());
    expect(statusOf(reproachedFile())).toHaveProperty("reproach");
    expect(statusOf(leftFile())).toHaveProperty("removal");
  });

  it("is there for nothing that was not saved", () => {
    const of = (changes: object) =>
      viewStatus(fileId, { ...noRegistration, ...changes }, [], kazakhstanCalendar, "en", true);
    const { edition, savedAt } = savedFile().now();
    expect(of({ edition })).toBeUndefined();
    expect(of({ savedAt })).toBeUndefined();
    expect(of({ edition, savedAt })).toBeDefined();
  });

  it("R377-7b, R377-15b: tells what a signature waits for, and no longer once it held", () => {
    const file = doubtfulFile();
    const [code = "status-unknown"] = inDoubt.doubts ?? [];
    expect(statusOf(file).signature?.reasons).toEqual([{ code, text: signatureWords[code].en }]);
    expect(textsOf(file)[0]).toContain(signatureWords[code].en);
    mustGive(file, { name: "confirmSignature", of: 1 }, confirmer);
    expect(statusOf(file)).not.toHaveProperty("signature");
  });
});

describe("the line of a timeline", () => {
  it("R377-7.p2f: names every system that was asked anew, and what was found beside", () => {
    const file = savedFile();
    const validUntil = endOfDay(dayOf(file.clock.now()));
    for (const system of ["insolvency", "tax-debt"] as const) {
      const evidence = evidenceUntil(system, validUntil);
      mustGive(file, { ...answerFrom(system), evidence }, systemActor(system));
    }
    mustGive(file, byHand({ system: "legal-entity" }), representative);
    mustGive(file, answerFrom("legal-entity"), systemActor("legal-entity"));
    file.clock.advance(24 * 3600);
    mustGive(file, { name: "askAgain" }, notifier);
    const [paper, beside, again] = textsOf(file).slice(-3);
    const found = `${systemWords["legal-entity"].en}: ${valueWords.clear.en}`;
    expect(paper?.endsWith(found)).toBe(true);
    expect(beside?.endsWith(found)).toBe(true);
    const names = [systemWords["tax-debt"].en, systemWords.insolvency.en].join(", ");
    expect(again?.endsWith(names)).toBe(true);
  });

  it("R377-7b: of a signature that did not hold names every reason", () => {
    const file = doubtfulFile();
    const reasons = ["revoked", "expired"] as const;
    mustGive(file, { name: "rejectSignature", of: 1, reasons: [...reasons] }, confirmer);
    const words = reasons.map((one) => signatureWords[one].en).join("; ");
    expect(textsOf(file)[1]).toContain(words);
  });
});

describe("those who were not reached", () => {
  it("R377-28b, G31: are told apart by letter, with why and since when, and no field besides", () => {
    const file = refusedFile();
    const of = file.now().telling ?? 0;
    const letter = { of, notice: "refusal" } as const;
    mustGive(file, { name: "recordNotSent", ...letter, reason: "mail-refused" }, notifier);
    const to = fileId;
    mustGive(file, { name: "recordNotSent", ...letter, to, reason: "mail-refused" }, notifier);
    const since = file.clock.now();
    expect(viewUntold(file.now())).toStrictEqual([
      { of, notice: "refusal", why: "not-sent", since },
      { of, to, notice: "refusal", why: "not-sent", since },
    ]);
    expect(viewUntold(savedFile().now())).toStrictEqual([]);
  });
});

describe("the provisions that concern a supplier", () => {
  const all = ["R377-3", "R377-4.1", "R377-11", "R377-12.1", "R377-19", "R377-20"] as const;

  it("are of paragraphs 4 to 11 for organisations, 12 to 19 for specialists, the others for both", () => {
    expect(concerning(all, "organization")).toEqual(["R377-3", "R377-4.1", "R377-11", "R377-20"]);
    expect(concerning(all, "specialist")).toEqual(["R377-3", "R377-12.1", "R377-19", "R377-20"]);
    expect(concerning(all, undefined)).toEqual(all);
  });
});

describe("an entry of the Register", () => {
  const { accessibility: _, ...bare } = organizationEntry(1);

  it("has no accessibility where none was found, and links no number that leads nowhere", () => {
    const specialists = [{ name: "А", position: "маман", registryNumber: "S-1" }];
    const entry = { ...bare, specialists: [{ ...bare.specialists[0], ...specialists[0] }] };
    const shown = viewRegisterEntry(Object.assign({}, bare, entry), "en", new Set());
    expect(shown).not.toHaveProperty("accessibility");
    expect(shown.specialists[0]).not.toHaveProperty("registryNumber");
  });

  it("names its edition, or its id where nobody knows it any more", () => {
    expect(viewEdition("R377/2099", "en")).toEqual({ id: "R377/2099", title: "R377/2099" });
    const { title } = viewEdition(organizationEntry(1).edition, "en");
    expect(title).not.toBe(organizationEntry(1).edition);
  });
});
