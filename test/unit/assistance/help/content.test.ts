import { describe, expect, it } from "vitest";
import { groundPlaces, grounds } from "#shared/assistance/grounds.ts";
import { helpViewSchema, viewHelp } from "#shared/assistance/help/view.ts";
import { inventory } from "#shared/law/inventory.ts";
import { locales } from "#shared/law/languages.ts";
import { serviceTypes } from "#shared/registration/forms/services.ts";
import { serviceWords } from "#shared/registration/view/service-words.ts";
import { sections, sent, sentItem, written } from "./said.ts";

const codesOf = (section: Parameters<typeof sent>[0]) =>
  sent(section, "en").items.map(({ code }) => code);

describe("what the help tells", () => {
  it.each(locales)("P003-1: is sent as its schema has it in %s", (locale) => {
    const view = viewHelp(locale);
    expect(helpViewSchema.parse(view)).toEqual(view);
    const asked = ["about", "grounds", "kinds"];
    expect(view.sections.map(({ code }) => code)).toEqual(expect.arrayContaining(asked));
  });

  it("P003-2: says what the services are as the Law has it: many together, out of a difficulty, equal to others", () => {
    const { article, text } = sent("about", "en");
    expect(article).toBe("P003-2");
    expect(text).toMatch(/several services.*overcome.*society/s);
    expect(sent("about", "ru").text).toContain("наравне с другими");
    expect(sent("about", "kk").text).toContain("қоғам өміріне басқалармен тең");
  });

  it("P003-T1, P003-T7: gives the seven tasks of the state in their order", () => {
    const rows = sent("tasks", "en").items.map(({ article, provisions }) => [article, provisions]);
    expect(rows).toEqual([1, 2, 3, 4, 5, 6, 7].map((at) => [`P003-T${at}`, [`L114-4.2.${at}`]]));
  });

  it("P003-K0, P003-K1, P003-K2, P003-K3: tells what is free, what is paid and what goes with both", () => {
    expect(codesOf("kinds")).toEqual(["guaranteed", "additional", "paid", "general"]);
    expect(sent("kinds", "en").text).toContain("two parts");
    expect(sentItem("kinds", "guaranteed", "en").text).toContain("You pay nothing");
    expect(sentItem("kinds", "guaranteed", "ru").text).toContain("платит бюджет");
    expect(sentItem("kinds", "guaranteed", "kk").text).toContain("бюджет төлейді");
    expect(sentItem("kinds", "paid", "en").text).toContain("beyond the guaranteed volume");
    expect(sentItem("kinds", "general", "en").text).toMatch(/^Information, consulting and inter/);
  });

  it.each(serviceTypes.map((type, at) => [`P003-S${at + 1}`, type] as const))(
    "%s: explains %s under the name that the Register has for it",
    (article, type) => {
      for (const locale of locales) {
        const item = sentItem("types", type, locale);
        expect(item).toMatchObject({ article, title: serviceWords[type][locale] });
        expect(item.text.split(/[.:] /).length).toBeGreaterThan(1);
      }
    },
  );

  it("P003-K1: tells of eight types", () => {
    expect(codesOf("types")).toEqual(serviceTypes);
  });

  it("P003-G0: lists the twelve grounds in the order of the article", () => {
    expect(codesOf("grounds")).toEqual(grounds);
    expect(sent("grounds", "en").items.map(({ numbers }) => numbers?.kk)).toEqual(
      grounds.map((_, at) => String(at + 1)),
    );
  });

  it.each(grounds.map((ground, at) => [`P003-G${at + 1}`, ground] as const))(
    "%s: explains %s with both of its numbers (G40)",
    (article, ground) => {
      const { provision, numbers } = groundPlaces[ground];
      for (const locale of locales) {
        const item = sentItem("grounds", ground, locale);
        expect(item).toMatchObject({ article, numbers, provisions: [provision] });
      }
    },
  );

  it("P003-G6, P003-G8: offers the choice on the portal on these two grounds alone (G41)", () => {
    const onThePortal = sent("grounds", "en").items.filter(({ text }) => text.includes("portal"));
    expect(onThePortal.map(({ code }) => code)).toEqual(["body-disorder", "self-care"]);
  });

  it("P003-G9: asks neither for a criminal case nor for an address", () => {
    expect(sentItem("grounds", "cruel-treatment", "en").text).toMatch(/no criminal case.*where/);
    expect(sentItem("preparation", "address", "en").provisions).toContain("L114-15.7");
  });

  it("explains every row of the article once, besides its frame", () => {
    const frame = new Set(["P003-0", "P003-1", "P003-X"]);
    const rows = inventory.filter(({ document }) => document === "P003").map(({ id }) => id);
    const told = written.flatMap(([, { article }]) => article ?? []);
    expect(told.toSorted()).toEqual(rows.filter((id) => !frame.has(id)).toSorted());
  });

  it("P003-0: rests on rows of the acts that exist, never on the article (G86)", () => {
    const known = new Set(inventory.map(({ id }) => id));
    for (const [, { items }] of sections) {
      for (const { provisions } of items) {
        expect(provisions.length).toBeGreaterThan(0);
        expect(provisions.filter((id) => !known.has(id) || id.startsWith("P003"))).toEqual([]);
      }
    }
  });

  it("L114-12.1.2: tells the seven rights and the three duties, one by one, and the conditions", () => {
    const rows = (section: "rights" | "duties") =>
      sent(section, "en").items.flatMap(({ provisions }) => provisions);
    expect(rows("rights")).toEqual([1, 2, 3, 4, 5, 6, 7].map((at) => `L114-12.1.${at}`));
    expect(rows("duties")).toEqual([1, 2, 3].map((at) => `L114-12.2.${at}`));
    expect(codesOf("conditions")).toEqual(
      expect.arrayContaining(["need", "price", "decision", "plan", "standards", "respect"]),
    );
  });

  it("tells of two grounds of refusal, and that a missing document is none (G48)", () => {
    const of = sent("refusal", "en").items.flatMap(({ provisions }) => provisions);
    expect(of.filter((id) => id.startsWith("L114-15.4"))).toEqual(["L114-15.4.1", "L114-15.4.2"]);
    expect(sent("refusal", "en").text).toMatch(/two grounds alone.*missing/);
  });

  it("keeps trafficking confidential, homelessness free of decisions, and gives shelter before one (G47)", () => {
    expect(sentItem("special-ways", "trafficking", "en").text).toContain("confidential");
    expect(sentItem("special-ways", "trafficking", "kk").text).toContain("құпия");
    expect(sentItem("special-ways", "homelessness", "en").text).toContain("Neither a decision");
    expect(sentItem("special-ways", "domestic-violence", "ru").text).toContain(
      "не дожидаясь решения",
    );
  });
});
