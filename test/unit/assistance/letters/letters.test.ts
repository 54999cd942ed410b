import { describe, expect, it } from "vitest";
import type { AssistanceNotice } from "#shared/assistance/events-parts.ts";
import { letterOf } from "#shared/assistance/letters/letter.ts";
import { locales, type Locale } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import {
  applicationForm,
  guardian,
  guardiansApplication,
  paper,
  representedApplication,
} from "#test/samples/assistance/form.ts";
import { lettersOf } from "#test/samples/assistance/letters.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";
import { otherWays } from "#test/samples/assistance/other-ways.ts";
import { ways, type Way } from "#test/samples/assistance/told-case.ts";
import { textOf } from "./said.ts";

const cited = (id: ProvisionId, locale: Locale) => provisionOf(id).citation[locale];

const represented = applicationForm(representedApplication());

/** By which provisions each letter says that something happened, what comes next, and what can be done. */
const rests: Readonly<Record<AssistanceNotice, readonly ProvisionId[]>> = {
  receipt: [
    "L114-12.1.1",
    "L114-13.1b",
    "L114-14.3",
    "L114-15.2",
    "L114-12.1.3",
    "L114-12.1.5",
    "L114-12.1.6",
  ],
  "handed-over": ["L114-12.1.7"],
  participation: ["L114-14.3b", "L114-14.3", "L114-12.1.3", "L114-12.1.5", "L114-12.1.6"],
  "more-needed": ["L114-12.2.1", "L114-15.4.1", "L114-15.4.2", "L114-14.3"],
  provide: [
    "L114-15.1",
    "L114-15.2",
    "L114-5.2",
    "L114-15.5",
    "L114-14.4d",
    "L114-19.1",
    "L114-6.1.7",
    "L114-12.1.4",
    "L114-15.8",
    "L114-4.1.3",
    "L114-12.1.5",
    "L114-12.1.6",
  ],
  refusal: [
    "L114-15.2",
    "L114-15.3a",
    "L114-15.4.1",
    "L114-6.1",
    "L114-6.1.7",
    "L114-15.3b",
    "L114-12.1.6",
    "L114-20.3",
    "L114-12.1.1",
    "L114-4.1.2",
  ],
  "place-held": ["L114-12.1.4", "L114-12.1.5"],
  "place-lost": ["L114-12.1.4", "L114-15.8", "L114-4.1.3"],
  waiting: ["L114-4.1.3", "L114-12.1.4", "L114-12.1.5"],
  placed: ["L114-12.1.4", "L114-16.3.7", "L114-15.5", "L114-12.1.5"],
  plan: ["L114-16.3.7", "L114-5.6", "L114-12.2.3", "L114-12.1.5", "L114-12.1.6"],
  completed: ["L114-14.4d", "L114-4.1.2", "L114-12.1.1", "L114-12.1.6"],
  "complaint-answer": ["L114-12.1.6", "L114-20.3"],
  "representation-ended": ["L114-13.2"],
  "signature-rejected": ["L114-13.1b"],
};

const cases = Object.entries(rests).flatMap(([notice, provisions]) =>
  Object.entries(ways)
    .filter(([name]) => name === notice)
    .map(([name, way]) => [name, way, provisions] as const),
);

describe("every letter of an application", () => {
  it.each(cases)(
    "L114-12.1.2, L114-15.3a: %s names its provisions, its sender, the law and the case in every language",
    async (name, way, provisions) => {
      const form =
        name === "representation-ended" ? represented : applicationForm({ documents: [paper(8)] });
      const [letter] = await lettersOf(way, form);
      if (letter === undefined) throw new Error(name);
      const { record } = letter;
      for (const locale of locales) {
        const { text } = letterOf(record, locale);
        for (const id of [...provisions, "L114-12.1.7" as const])
          expect(text).toContain(cited(id, locale));
        for (const part of [record.edition.legalBasis[locale], record.edition.title[locale]])
          expect(text).toContain(part);
        expect(text).toContain(record.caseId);
      }
      expect(letterOf(record, "kk").text).toContain("жергілікті атқарушы органнан: Астана қаласы");
      expect(letterOf(record, "ru").text).toContain(
        "местного исполнительного органа: город Астана",
      );
      expect(letterOf(record, "en").text).toContain("from the local executive body: Astana city.");
    },
  );
});

describe("the letter of a receipt", () => {
  const by: Readonly<Record<Locale, string>> = {
    kk: "2026 жылғы 7 желтоқсаннан кешіктірмей бағалайды",
    ru: "не позднее 7 декабря 2026 года",
    en: "by 7 December 2026 at the latest",
  };

  it.each(locales)("L114-14.3: says by which day need is assessed, in %s", async (locale) => {
    expect(await textOf(ways.receipt, { locale })).toContain(by[locale]);
    expect(await textOf(ways.participation, { locale })).toContain(by[locale]);
  });

  it("L114-13.1.2, L114-15.6: of paid services waits for an offer, and names no day", async () => {
    const addressee = { to: "provider" as const, number: providerNumber };
    const form = applicationForm({ volume: "paid", addressee });
    const text = await textOf(ways.receipt, { form });
    expect(text).toContain("The provider makes you an offer");
    expect(text).not.toMatch(/assess|7 December/);
  });

  it("L114-13.1b: says that a signature is still being judged", async () => {
    const doubtful: Way = async (give, form) => {
      const rejected = await ways["signature-rejected"](give, form);
      return { ...rejected, entries: rejected.entries.slice(0, 1), sequence: 1 };
    };
    expect(await textOf(doubtful)).toContain("Your electronic signature is still being judged");
    expect(await textOf(ways.receipt)).not.toContain("still being judged");
  });

  it("L114-14.3b: of another assessor says that the days run on", async () => {
    const text = await textOf(otherWays["another assessor"]);
    expect(text).toContain("another social worker");
    expect(text).toContain("The days run on as before.");
  });
});

describe("the letter that something is missing", () => {
  it("L114-12.2.1, G48: says what, by when, and that nothing is refused for it", async () => {
    const text = await textOf(ways["more-needed"]);
    expect(text).toContain("- paper on the circumstances");
    expect(text).toContain("    Дәрігердің анықтамасы керек.");
    expect(text).toContain("Please add it by 1 December 2026 at the latest");
    expect(text).toContain("is no ground to refuse, and no term stops by it");
  });

  it("L114-15.2: before the decision names its day", async () => {
    const text = await textOf(otherWays["more needed for the decision"]);
    expect(text).toContain("The local executive body decides by 26 November 2026 at the latest");
    expect(text).not.toContain("Papers that are asked for");
  });
});

describe("letters to a representative and to the represented", () => {
  it("L114-13.2: tell each of them who is spoken of, and name nobody else", async () => {
    const toBoth = await Promise.all(
      (["applicant", "person"] as const).map((to) =>
        textOf(ways.receipt, { form: represented, to }),
      ),
    );
    const [representatives = "", persons = ""] = toBoth;
    expect(representatives).toContain("To: Қамқоршы Зейнеп");
    expect(representatives).toContain("You get this letter because you applied for somebody else");
    expect(representatives).not.toContain("Әділова");
    expect(persons).toContain("To: Әділова Айша");
    expect(persons).toContain("Somebody else applied for you and acts for you in this case");
    expect(persons).not.toContain("Қамқоршы");
  });

  it("L114-13.2: tell a representative what only the person may do", async () => {
    const representative = { ...guardian(), acts: ["complain" as const] };
    const form = applicationForm(representedApplication({ representative }));
    const text = await textOf(ways.receipt, { form });
    const [given = "", kept = ""] = text.split("What they alone can do:");
    expect(given).toContain("What you can do for them:\n- take part in the assessment");
    expect(given).toContain("- complain about an official");
    expect(kept).toContain("- take the application back");
    expect(kept).not.toContain("- complain about an official");
    expect(await textOf(ways.receipt, { form: represented })).not.toContain("they alone");
  });

  it("L114-13.2: tell the person of the right to act alone, as long as the case goes on", async () => {
    const words = "take the case into your own hands";
    const person = { form: represented, to: "person" } as const;
    expect(await textOf(ways.receipt, person)).toContain(words);
    expect(await textOf(ways.refusal, person)).not.toContain(words);
    expect(await textOf(ways.receipt, { form: represented })).not.toContain(words);
    expect(await textOf(ways.receipt)).not.toContain(words);
  });

  it("L114-13.2: of the end of the representation tell the representative no more than that", async () => {
    for (const way of [
      ways["representation-ended"],
      otherWays["report on the representative founded"],
    ]) {
      const text = await textOf(way, { form: represented });
      expect(text).toContain("your representation in this case came to an end");
      expect(text).not.toMatch(/you can do|applied for somebody else|report|own hands/);
      const own = await textOf(way, { form: represented, to: "person" });
      expect(own).toContain("nobody acts in it for you any more");
      // Why it has ended is not for whoever shares the mailbox.
      expect(own).not.toMatch(/report|harm|Рас\./);
    }
  });

  it("L114-13.2.2: a guardian hears for children, who get no letter", async () => {
    const letters = await lettersOf(ways.receipt, applicationForm(guardiansApplication()));
    expect(letters.map(({ to }) => to)).toEqual(["applicant"]);
  });
});
