import { describe, expect, it } from "vitest";
import { provisionOf } from "#shared/law/provisions.ts";
import { applicationForm, representedApplication } from "#test/samples/assistance/form.ts";
import { lettersOf } from "#test/samples/assistance/letters.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";
import { otherWays } from "#test/samples/assistance/other-ways.ts";
import { ways } from "#test/samples/assistance/told-case.ts";
import { textOf } from "./said.ts";

const represented = applicationForm(representedApplication());

describe("the letters about a place", () => {
  it("L114-12.1.4: a held one names the provider, and by when it answers", async () => {
    const text = await textOf(ways["place-held"]);
    expect(text).toContain(`«Шаңырақ» орталығы, number ${providerNumber} in the Register.`);
    expect(text).toContain("has to answer by 24 November 2026 at the latest. The Law sets no day");
    const kazakh = await textOf(ways["place-held"], { locale: "kk" });
    expect(kazakh).toContain("2026 жылғы 24 қарашадан кешіктірмей жауап беруге тиіс");
  });

  it.each([
    ["place denied", "at the chosen provider is full"],
    ["place lapsed", "had not answered in time"],
  ] as const)(
    "L114-12.1.4: a lost one says why (%s), and that another is chosen",
    async (way, words) => {
      const text = await textOf(otherWays[way]);
      expect(text).toContain(words);
      expect(text).toContain("you do not lose your turn");
      expect(text).toContain("Next you choose who gives you the services");
    },
  );

  it("L114-12.1.4: one that was declined says why in the provider's words", async () => {
    expect(await textOf(ways["place-lost"])).toContain(
      "Reason of the provider, in its own words:\n    Бізде мұндай маман жоқ.",
    );
  });

  it("L114-4.1.3, L114-12.1.4: whoever waits knows the order, and may leave", async () => {
    const text = await textOf(ways.waiting);
    expect(text).toContain("Whose need was decided on first comes first");
    expect(text).toContain("- choose another provider in the meantime, or leave the list");
  });

  it("L114-15.5, L114-16.3.7: whoever is admitted knows of the plan, and from when services are due", async () => {
    expect(await textOf(ways.placed)).toContain("due to you from 23 November 2026 on");
  });

  it("L114-15.1b, L114-15.5, G47: admitted at once, with no decision", async () => {
    const addressee = { to: "provider" as const, number: providerNumber };
    const form = applicationForm({ grounds: ["homelessness"], residence: undefined, addressee });
    const text = await textOf(otherWays["admitted at once"], { form });
    expect(text).toContain("no decision of the executive body is needed for that");
    expect(text).toContain("due to you from 23 November 2026 on");
    expect(text).toContain(provisionOf("L114-15.1b").citation.en);
  });
});

describe("the letters about the services", () => {
  it("L114-16.3.7, L114-5.6: the plan with each of its lines, and what it is for", async () => {
    const text = await textOf(ways.plan);
    expect(text).toContain(
      "- Social and household services: at home, times a month: 30, until the end of 23 November 2027",
    );
    expect(text).toContain("    Үйде қауіпсіз тұру.");
    expect(await textOf(otherWays["plan revised"])).toContain("Version 2 of it holds");
  });

  it("L114-14.4d: the end with its reason, and what was reached", async () => {
    const text = await textOf(ways.completed);
    expect(text).toContain("the services came to an end: the plan is done");
    expect(text).toContain("    Өзі жүре алады.");
  });

  it("L114-14.4d, G26: of a death only a representative hears, and of nothing to be done", async () => {
    expect(await lettersOf(otherWays.died)).toEqual([]);
    const letters = await lettersOf(otherWays.died, represented);
    expect(letters.map(({ to }) => to)).toEqual(["applicant"]);
    const text = await textOf(otherWays.died, { form: represented });
    expect(text).toContain("Please accept our condolences.");
    expect(text).not.toMatch(/you can do|they alone can do/i);
  });

  it("L114-12.1.6: the answer to a complaint in the words of the executive body", async () => {
    const text = await textOf(ways["complaint-answer"]);
    expect(text).toContain("your complaint No. 1 was answered");
    expect(text).toContain("    Мерзім сақталып отыр.");
  });
});
