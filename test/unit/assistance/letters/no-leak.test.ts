// What a letter never holds, whoever it is about.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterOf } from "#shared/assistance/letters/letter.ts";
import { locales } from "#shared/law/languages.ts";
import { mailOf } from "#shared/notices/mail.ts";
import { refusing, written } from "#test/samples/assistance/commands.ts";
import {
  adult,
  applicationForm,
  guardian,
  paper,
  type WrittenApplication,
} from "#test/samples/assistance/form.ts";
import { lettersOf } from "#test/samples/assistance/letters.ts";
import { assessor, decider } from "#test/samples/assistance/officials.ts";
import { otherWays } from "#test/samples/assistance/other-ways.ts";
import { ways, type Way } from "#test/samples/assistance/told-case.ts";
import { iinOf } from "#test/samples/specialist.ts";

const validSerials = [10, 11, 12, 14, 15, 16, 17, 18].filter((serial) => {
  try {
    return iinOf(serial) !== undefined;
  } catch {
    return false;
  }
});

const anyName = fc.record({
  surname: fc.stringMatching(/^[А-Я][а-я]{7,12}$/),
  givenName: fc.stringMatching(/^[А-Я][а-я]{7,12}$/),
});

const anyBox = fc.stringMatching(/^[a-z]{10}$/).map((box) => `${box}@private.example`);

/** Three people: who is represented, another of the family, and the representative. */
const anyCase = fc.record({
  serials: fc.shuffledSubarray(validSerials, { minLength: 3, maxLength: 3 }),
  names: fc.uniqueArray(anyName, {
    minLength: 3,
    maxLength: 3,
    selector: ({ surname, givenName }) => `${surname}${givenName}`,
  }),
  word: fc.stringMatching(/^[a-z]{9}$/),
  box: anyBox,
  representatives: anyBox,
  phone: fc.integer({ min: 1_000_000, max: 9_999_999 }).map((last) => `+7701${last}`),
});
type Drawn = typeof anyCase extends fc.Arbitrary<infer Case> ? Case : never;

const formOf = ({ serials, names, word, box, representatives, phone }: Drawn) => {
  const [first = 10, second = 11, third = 12] = serials;
  const [own, others, theirs] = names;
  if (own === undefined || others === undefined || theirs === undefined) throw new Error("three");
  const changes: Partial<WrittenApplication> = {
    subject: "family",
    people: [
      adult(first, { name: own }),
      adult(second, {
        name: others,
        consent: { by: "signature", version: "personal-data-1", signature: "MII" },
      }),
    ],
    residence: {
      kato: "711210000",
      settlement: `аул-${word}`,
      street: `улица-${word}`,
      building: `дом-${word}`,
    },
    contacts: { email: box, phones: [phone] },
    situation: `жағдай-${word}`,
    accessibility: `пандус-${word}`,
    representative: {
      ...guardian(),
      name: theirs,
      iin: iinOf(third),
      reason: `себеп-${word}`,
      email: representatives,
    },
    documents: [{ ...paper(7, "representation"), fileName: `${word}_1p.pdf` }],
  };
  return applicationForm({ ...changes });
};

const secretsOf = ({ serials, word, box, representatives, phone }: Drawn): readonly string[] => [
  ...serials.map((serial) => String(iinOf(serial))),
  word,
  box,
  representatives,
  phone,
];

const everyWay: readonly (readonly [string, Way])[] = [
  ...Object.entries(ways),
  ...Object.entries(otherWays).filter(([name]) => name !== "admitted at once"),
];

describe("a letter of an application", () => {
  it.each(everyWay)(
    "L114-12.1.7, L114-4.1.2: holds no IIN, no address, no contact, no text and nobody else's name: %s",
    async (_, way) => {
      await fc.assert(
        fc.asyncProperty(anyCase, async (drawn) => {
          const letters = await lettersOf(way, formOf(drawn));
          for (const { to, record } of letters) {
            const [own, others, theirs] = drawn.names;
            const strangers = [others, to === "person" ? theirs : own];
            const names = strangers.flatMap((name) => [name?.surname, name?.givenName]);
            for (const locale of locales) {
              const { subject, text, html } = mailOf((one) => letterOf(record, one), locale);
              for (const secret of [...secretsOf(drawn), ...names]) {
                expect(text).not.toContain(secret);
                expect(html).not.toContain(secret);
              }
              expect(text).toContain((to === "person" ? own : theirs)?.surname);
              for (const { surname } of drawn.names) expect(subject).not.toContain(surname);
            }
          }
        }),
        { numRuns: 4 },
      );
    },
  );

  it("L114-12.1.7: leaves out an IIN that an official has typed", async () => {
    const iin = iinOf(12);
    const typing: Way = async (give, form) => {
      await ways.participation(give, form);
      return give(
        written({
          name: "requestMore",
          documents: [],
          what: `Нөмірі ${iin} емес.`,
          by: "2026-12-01",
        }),
        assessor,
      );
    };
    const reasoning: Way = async (give, form) => {
      await otherWays["more needed for the decision"](give, form);
      return give(refusing({ reasons: `Нөмірі ${iin} емес.` }), decider);
    };
    for (const way of [typing, reasoning]) {
      for (const { record } of await lettersOf(way)) {
        const { text } = letterOf(record, "kk");
        expect(text).toContain("    Нөмірі … емес.");
        expect(text).not.toContain(iin);
      }
    }
  });

  it("L114-15.3a: shows what people typed as it is, where it cannot be taken for the letter's own", async () => {
    const hostile: Way = async (give, form) => {
      await otherWays["more needed for the decision"](give, form);
      const reasons = "<b>no</b>\n\u202Edrawkcab\n\nProvider: O-1.";
      return give(refusing({ reasons }), decider);
    };
    const name = { surname: "<script>x</script>\r\nBcc: all@example.com", givenName: "{day}" };
    const [letter] = await lettersOf(hostile, applicationForm({ people: [adult(20, { name })] }));
    if (letter === undefined) throw new Error("no letter");
    const { text, html, subject } = letterOf(letter.record, "en");
    expect(html).not.toMatch(/<(?!\/?(?:h1|h2|p|ul|li|blockquote|br)>)/);
    expect(text).not.toMatch(/\r|\p{Cf}/u);
    expect(text).toContain("\n    Provider: O-1.");
    expect(text).not.toContain("\nProvider: O-1.");
    expect(text).not.toContain("\nBcc");
    expect(text).toContain("{day}");
    expect(subject).not.toContain("script");
  });
});
