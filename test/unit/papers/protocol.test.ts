import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { protocolFactsOf, type ClosedItem } from "#shared/commission/protocol-facts.ts";
import type { KnownPerson } from "#shared/commission/person.ts";
import type { HeldSitting } from "#shared/commission/sitting-state.ts";
import { rules377 } from "#shared/law/edition-r377-2018.ts";
import { locales, type Locale } from "#shared/law/languages.ts";
import { protocolPaper } from "#shared/papers/protocol.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { claimWords } from "#shared/registration/view/claim-words.ts";
import { digestOf } from "#shared/store/digest.ts";
import { instant } from "#test/fakes/clock.ts";
import { mandates, member, secretary } from "#test/samples/officials.ts";
import { printedText, squeezed } from "./printed.ts";

const sittingId = caseIdSchema.parse("sitting-0001");
const cases = ["organization-240140000011", "specialist-0123456789abcdef"].map((id) =>
  caseIdSchema.parse(id),
);
const [openedAt, leftAt, closedAt] = [
  instant("2026-11-23T04:00:00.000Z"),
  instant("2026-11-23T04:40:00.000Z"),
  instant("2026-11-23T05:10:00.000Z"),
];

const sitting: HeldSitting = {
  state: "closed",
  edition: rules377.id,
  unit: "75",
  startsAt: openedAt,
  openedAt,
  closedAt,
  cancelledAt: undefined,
  agenda: cases,
  composition: {
    foundingNumber: 5,
    mandates,
    secretary: secretary.id,
    chair: member(1).id,
  },
  attendance: [1, 2, 3, 4, 5].map((place) => ({
    member: member(place).id,
    from: openedAt,
    until: place === 5 ? leftAt : undefined,
  })),
  elected: undefined,
  presidingVotes: [],
  presided: [member(1).id],
  protocol: undefined,
};

const illegible: GroundClaim = { ground: "R377-27.3", document: "prices", defect: "illegible" };
const standards: GroundClaim = { ground: "R377-27.6", standard: "order-165", item: "12" };

/** A position that is no word of any protocol otherwise. */
const position = { kk: "басшы", ru: "руководитель", en: "head" };

/** People by a name that is found again in the text. */
const people: readonly KnownPerson[] = [
  ...mandates.map(({ member: one }) => one),
  secretary.id,
].map((subject) => ({ subject, name: `Адам-${subject.slice(-1)}`, position }));

const choices: Record<Locale, Readonly<Record<string, "for" | "against">>> = {
  kk: { жақтап: "for", қарсы: "against" },
  ru: { за: "for", против: "against" },
  en: { for: "for", against: "against" },
};

interface Printed {
  readonly signed?: HeldSitting["protocol"];
  readonly known?: readonly KnownPerson[];
}

const printed = async (
  items: readonly ClosedItem<GroundClaim>[],
  locale: Locale,
  { signed, known = people }: Printed = {},
) => {
  const composition = { ...sitting.composition, people: known };
  const held = { ...sitting, composition };
  const facts = protocolFactsOf(sittingId, held, items, rules377.commission);
  const digest = digestOf(facts);
  const paper = protocolPaper({ facts, digest, signed, edition: rules377, locale });
  return { facts, digest, text: await printedText(paper) };
};

const anyItem = fc
  .record({
    caseId: fc.constantFrom(...cases),
    question: fc.constantFrom("inclusion", "change", "removal"),
    votes: fc.array(fc.constantFrom("for", "illegible", "standards"), {
      minLength: 4,
      maxLength: 5,
    }),
  })
  .map(({ caseId, question, votes }): ClosedItem<GroundClaim> => ({
    caseId,
    question,
    presiding: member(1).id,
    recused: votes.length === 4 ? [member(5).id] : [],
    present: votes.length,
    ballots: votes.map((vote, place) => ({
      member: member(place + 1).id,
      choice: vote === "for" ? "for" : "against",
      ...(vote !== "for" &&
        question !== "removal" && { claim: vote === "illegible" ? illegible : standards }),
    })),
  }));

/** Every ballot that a reader finds in the text, in its order. */
const ballotsRead = (text: string, locale: Locale) => {
  const words = Object.keys(choices[locale]).join("|");
  return [...text.matchAll(new RegExp(`Адам-(\\d) (${words})(?=[ .])`, "gu"))].map(
    ([, person, word]) => ({
      member: member(Number(person)).id,
      choice: choices[locale][word ?? ""],
    }),
  );
};

describe("the printed protocol of a sitting", () => {
  it("R377-28d: holds the ballots exactly as the facts do, in every language", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyItem, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...locales),
        async (items, locale) => {
          const { facts, text } = await printed(items, locale);
          const ballots = facts.items.flatMap((item) => item.ballots);
          expect(ballotsRead(text, locale)).toEqual(
            ballots.map(({ member: person, choice }) => ({ member: person, choice })),
          );
          const claims = ballots.flatMap(({ claim }) => (claim === undefined ? [] : [claim]));
          for (const claim of [illegible, standards]) {
            const wanted = claims.filter(({ ground }) => ground === claim.ground).length;
            const said = squeezed(`${claimWords(claim)[locale]} (${claim.ground})`);
            expect(squeezed(text).split(said)).toHaveLength(wanted + 1);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it("R377-25: tells the quorum, who was there from when to when, who presided and who kept the minutes", async () => {
    const { text } = await printed([], "en");
    expect(text).toContain("Members by the founding act 5");
    expect(text).toContain("4 members; 5 were there at the opening");
    expect(text).toContain("Адам-5, head 23.11.2026 09:00 23.11.2026 09:40");
    expect(text).toContain("Адам-1, head 23.11.2026 09:00 to the end");
    expect(text).toContain("Presided Адам-1, head");
    expect(text).toContain("Secretary Адам-y, head");
    expect(text).toContain("Closed 23.11.2026 10:10");
    for (const id of cases) expect(squeezed(text)).toContain(id);
    expect(text).toContain("Cases on which no vote was closed at this sitting");
  });

  it("R377-27: a tie is shown as no decision, a majority as its result (G09, G10)", async () => {
    const item = (choicesGiven: readonly ("for" | "against")[]): ClosedItem<GroundClaim> => ({
      caseId: sittingId,
      question: "inclusion",
      presiding: member(1).id,
      recused: [member(5).id],
      present: choicesGiven.length,
      ballots: choicesGiven.map((choice, place) => ({ member: member(place + 1).id, choice })),
    });
    const { text } = await printed(
      [item(["for", "for", "against", "against"]), item(["for", "for", "for", "against"])],
      "en",
    );
    expect(text).toContain("took part: 4; for: 2; against: 2 Result no decision");
    expect(text).toContain("took part: 4; for: 3; against: 1 Result to be included");
    expect(text).toContain("Recused Адам-5");
  });

  it("R377-28d: says who signed which facts and when", async () => {
    const { text, digest } = await printed([], "en");
    expect(squeezed(text)).toContain(digest);
    expect(text).toContain("The protocol is not signed yet.");
    const signed = { digest, by: member(1).id, at: closedAt, languages: locales };
    const after = await printed([], "en", { signed });
    expect(after.digest).toBe(digest);
    expect(after.text).toContain("Signed in the system by Адам-1, head");
    expect(after.text).toContain("Signed at 23.11.2026 10:10");
    expect(after.text).not.toContain("another SHA-256");
    const other = { ...signed, digest: digestOf("something else") };
    const differing = await printed([], "en", { signed: other });
    expect(squeezed(differing.text)).toContain(squeezed("another SHA-256 than these facts"));
    expect(squeezed(differing.text)).toContain(other.digest);
  });

  it("R377-28d: says the position in the language of the paper", async () => {
    for (const locale of locales) {
      const { text } = await printed([], locale);
      expect(text).toContain(`Адам-1, ${position[locale]}`);
    }
  });

  it("R377-28d: has the subject where no name is known, and both where two share a name", async () => {
    const [first, second, ...others] = people;
    if (first === undefined || second === undefined) throw new Error("nobody");
    const known = [{ ...second, name: "Адам-3" }, ...others];
    const { text } = await printed([], "en", { known });
    expect(text).toContain(`Presided ${first.subject} `);
    expect(text).toContain(`Адам-3 (${second.subject}), head`);
    expect(text).toContain(`Адам-3 (${member(3).id}), head`);
    expect(text).toContain("Адам-4, head");
  });

  it("R377-28d: is signed with the names in it", async () => {
    const named = await printed([], "en");
    const [, ...others] = people;
    expect((await printed([], "en", { known: others })).digest).not.toBe(named.digest);
  });

  it.each(locales)("R377-O.P: names its legal basis in %s", async (locale) => {
    const { text } = await printed([], locale);
    expect(squeezed(text)).toContain(squeezed(rules377.legalBasis[locale]));
  });
});
