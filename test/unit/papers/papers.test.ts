import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { letterOf } from "#shared/notices/letter.ts";
import { applicationPaper, type FiledApplication } from "#shared/papers/application.ts";
import { askWords, formWords } from "#shared/papers/application-words.ts";
import { letterPaper } from "#shared/papers/letter.ts";
import { receiptPaper } from "#shared/papers/receipt.ts";
import { consentTextOf } from "#shared/registration/forms/consents.ts";
import { digestOf } from "#shared/store/digest.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { decide, removalForm } from "#test/samples/decided-case.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { forms, records } from "#test/samples/reason-record.ts";
import { caseIdOf } from "#test/samples/registration-file.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { instant } from "#test/fakes/clock.ts";
import { imported } from "#test/unit/registration/pricing/sample-devices.ts";
import { printedText, squeezed } from "./printed.ts";

const signed = { digest: digestOf("a signature"), as: "head" } as const;
const at = instant("2026-11-23T20:30:00.000Z");

const filed = (of: FiledApplication["filed"]): FiledApplication => ({
  caseId: caseIdOf(organizationForm()),
  at,
  signed,
  filed: of,
});

/** The parts that are not in a text, blanks apart: lines are broken wherever they end. */
const missingIn = (text: string, ...parts: readonly string[]): readonly string[] =>
  parts.filter((part) => !squeezed(text).includes(squeezed(part)));

describe("a letter in print", () => {
  it.each(locales)("R377-28c: says in %s what the mail says", async (locale) => {
    for (const form of forms) {
      const record = await records.refusal(form);
      const text = squeezed(await printedText(letterPaper(record, locale))).toLowerCase();
      for (const line of letterOf(record, locale).text.split("\n")) {
        const words = squeezed(line.replace(/^- |^ {4}/, "").replace(/:$/, "")).toLowerCase();
        expect(text).toContain(words);
      }
    }
  });
});

describe("an application in print", () => {
  it.each(locales)("R377-A1: Appendix 1 holds every field in %s", async (locale) => {
    const form = organizationForm({ devices: [imported] });
    const paper = applicationPaper(filed({ procedure: "inclusion", form }), locale);
    const text = await printedText(paper);
    const { full } = form.name;
    expect(
      missingIn(
        text,
        provisionOf("R377-A1").citation[locale],
        askWords.register.inclusion[locale],
        locale === "ru" ? full.ru : full.kk,
        `${form.bin}, ${form.stateRegistration}`,
        form.contacts.email,
        ...form.contacts.phones,
        `${form.registeredAddress.street}, ${form.registeredAddress.building}`,
        String(form.facilities[0]?.postalIndex),
        imported.name,
        "Оспанова Зейнеп Бекқызы",
        signed.digest,
      ),
    ).toEqual([]);
    for (const name of ["officialContacts", "trueDocuments", "personalData"] as const) {
      expect(
        missingIn(text, consentTextOf(name).text[locale], consentTextOf(name).version),
      ).toEqual([]);
    }
    for (const caption of [
      "name",
      "numbers",
      "activity",
      "address",
      "email",
      "phones",
      "fax",
      "facilityWithIndex",
      "head",
    ] as const) {
      expect(missingIn(text, `(${formWords[caption][locale]})`)).toEqual([]);
    }
    // R377-A1.15: the day it was saved, in the country.
    expect(missingIn(text, "24.11.2026")).toEqual([]);
    for (const { fileName, sha256 } of form.documents)
      expect(missingIn(text, fileName, sha256)).toEqual([]);
  });

  it.each(locales)("R377-A2: Appendix 2 holds every field in %s", async (locale) => {
    const form = specialistForm();
    const text = await printedText(applicationPaper(filed({ procedure: "change", form }), locale));
    expect(
      missingIn(
        text,
        provisionOf("R377-A2").citation[locale],
        askWords.registry.change[locale],
        form.iin,
        form.name.surname,
        form.contacts.email,
        form.qualification,
        form.registeredAddress.street,
        ...form.education.map(({ institution }) => institution),
        ...form.experience.map(({ employer }) => employer),
      ),
    ).toEqual([]);
  });

  it.each(locales)("R377-A3: Appendix 3 holds every field in %s", async (locale) => {
    for (const list of ["register", "registry"] as const) {
      const form = removalForm({ list });
      const text = await printedText(
        applicationPaper(filed({ procedure: "removal", form }), locale),
      );
      expect(
        missingIn(
          text,
          provisionOf("R377-A3").citation[locale],
          askWords[list].removal[locale],
          form.name,
          String(form.bin),
          form.contacts.email,
          consentTextOf("personalData").text[locale],
          `(${formWords.facility[locale]})`,
        ),
      ).toEqual([]);
    }
  });
});

describe("the receipt of a decision in print", () => {
  it.each(locales)("R377-28d: holds what the decision was made of in %s", async (locale) => {
    const claim = { ground: "R377-27.3", document: "prices", defect: "illegible" } as const;
    const { state, entries, caseId } = await decide(memoryDesk(), {
      claims: [claim],
      justification: "The copies cannot be read.",
      answers: { "tax-debt": "hit" },
    });
    const entry = entries.at(-1);
    if (state.decision === undefined || entry === undefined) throw new Error("undecided");
    const { decision } = state;
    const text = await printedText(
      receiptPaper({ decision, entry, number: state.account?.number }, locale),
    );
    const { receipt } = decision;
    expect(missingIn(text, caseId, entry.hash, receipt.formDigest, receipt.edition)).toEqual([]);
    for (const { reference } of receipt.evidence) expect(missingIn(text, reference)).toEqual([]);
    for (const { sha256 } of receipt.documents) expect(missingIn(text, sha256)).toEqual([]);
    for (const id of receipt.provisions)
      expect(missingIn(text, `${id}: ${provisionOf(id).citation[locale]}`)).toEqual([]);
    for (const id of [...receipt.met, ...receipt.unmet])
      expect(missingIn(text, provisionOf(id).citation[locale])).toEqual([]);
  });
});
