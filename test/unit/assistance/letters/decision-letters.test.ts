import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { applicationForm, paper } from "#test/samples/assistance/form.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";
import { otherWays } from "#test/samples/assistance/other-ways.ts";
import { ways } from "#test/samples/assistance/told-case.ts";
import { documentId } from "#test/samples/files/record.ts";
import { textOf } from "./said.ts";

describe("the letter of a decision to provide", () => {
  it("L114-15.1, L114-15.5, L114-14.4d: names the services, their volume, and from when until when", async () => {
    const text = await textOf(ways.provide);
    expect(text).toContain("- Social and household services: at home, guaranteed volume (");
    expect(text).toContain("due to you from 23 November 2026 on");
    expect(text).toContain("provided until the end of 23 November 2027");
    expect(text).not.toContain("Reasons of the executive body");
    const russian = await textOf(ways.provide, { locale: "ru" });
    expect(russian).toContain("с 23 ноября 2026 года");
    expect(russian).toContain("по 23 ноября 2027 года включительно");
    const kazakh = await textOf(ways.provide, { locale: "kk" });
    expect(kazakh).toContain("2026 жылғы 23 қарашадан бастап тиесілі");
    expect(kazakh).toContain("2027 жылғы 23 қарашаға дейін (сол күнді қоса алғанда)");
  });

  it.each([
    ["self-care", "The choice is yours alone"],
    ["homelessness", "or you leave the choice to the executive body"],
    ["special-regime-school", "the executive body chooses the provider"],
  ] as const)(
    "L114-12.1.4, L114-15.8, G41: with %s says who chooses the provider: %s",
    async (ground, words) => {
      const text = await textOf(ways.provide, { form: applicationForm({ grounds: [ground] }) });
      expect(text).toContain(words);
      expect(text.includes("- choose the provider")).toBe(ground !== "special-regime-school");
    },
  );

  it("L114-4.1.3: says in which order those wait who find no place", async () => {
    expect(await textOf(ways.provide)).toContain("Whose need was decided on first comes first");
  });

  it("L114-15.3a: of a part alone names the rest, and why in the decision maker's words", async () => {
    const text = await textOf(otherWays["a part provided"]);
    const [, rest = ""] = text.split("What the assessment found and is not provided:");
    expect(rest).toContain("- Social and legal services: at home, guaranteed volume");
    expect(rest).toContain("Reasons of the executive body, in its own words:\n    Негіз бар.");
  });

  it("L114-12.2.3, L114-16.3.7: after a new assessment the same provider goes on", async () => {
    const text = await textOf(otherWays["provided anew"]);
    expect(text).toContain("The provider that you have goes on, by a revised plan");
    expect(text).toContain(providerNumber);
    expect(text).not.toMatch(/choose|wait in the list/);
  });
});

describe("the letter of a refusal", () => {
  it("L114-15.3a, L114-15.4.1, L114-12.1.6, L114-20.3: names the ground, the reasons, and the way to complain", async () => {
    const text = await textOf(ways.refusal);
    expect(text).toContain(
      "Grounds of the refusal:\n- None of the grounds that the Law names was found: ",
    );
    expect(text).toContain("Required, but not met:\n- A difficult life situation is recognised");
    expect(text).toContain("    Үйге бардық. Көмек керек екені көрінбеді.");
    expect(text).toContain("complain to a higher body or in court");
  });

  it.each(locales)("L114-12.1.6, L114-20.3, G32: sets no term for it in %s", async (locale) => {
    const text = await textOf(ways.refusal, { locale });
    expect(text).not.toMatch(/\d+ (?:days?|months?|дн|рабочих|месяц|күн|ай)/);
  });

  it("L114-15.4.2: names the details and the papers that are not reliable, and what shows it", async () => {
    const form = applicationForm({ documents: [paper(8), paper(9)] });
    const text = await textOf(otherWays["unreliable details and papers"], { form });
    expect(text).toContain("Information or documents that were given are not true: ");
    expect(text).toContain(
      "Details that are not reliable:\n- person 1: the date of birth\n- the description of the situation\n- the place of residence\n\n",
    );
    expect(text).toContain(
      "Papers that are not reliable:\n- No. 1 in the case: paper on the circumstances, pages: 1\n- No. 2 in the case",
    );
    expect(text).toContain("What shows it, in the words of the executive body:\n    Қағаз бос.");
  });

  it("L114-15.4.2, L114-6.1: keeps apart what was recognised and what was not", async () => {
    const grounds = ["self-care", "homelessness"] as const;
    const form = applicationForm({ grounds: [...grounds], documents: [paper(8)] });
    const text = await textOf(otherWays["unreliable details and papers"], { form });
    expect(text).toContain("Grounds that were recognised, by their numbers:");
    expect(text).not.toContain("that were not recognised");
    expect(await textOf(ways.refusal, { form })).toContain("that were not recognised");
  });

  it("L114-15.3b, G46: gives the papers back, and says how; where there are none it says nothing", async () => {
    const form = applicationForm({ documents: [paper(8)] });
    const text = await textOf(ways.refusal, { form });
    expect(text).toContain("Your papers that go back to you:\n- No. 1 in the case");
    expect(text).toContain("is marked as returned in your case");
    expect(text).not.toContain(documentId(8));
    expect(await textOf(ways.refusal)).not.toContain("papers");
  });

  it("L114-12.2.3: after services says that they end", async () => {
    const words = "With that the services end that you had until now.";
    expect(await textOf(otherWays["refused after services"])).toContain(words);
    expect(await textOf(ways.refusal)).not.toContain(words);
  });

  it("L114-4.1.2: says until when the data are kept", async () => {
    expect(await textOf(ways.refusal)).toContain("kept until the end of 23 November 2031");
    expect(await textOf(ways.completed)).toContain("kept until the end of 23 November 2031");
  });
});
