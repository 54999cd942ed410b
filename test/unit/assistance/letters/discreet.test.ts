// Letters may be read by whoever shares a mailbox: what nobody may learn from them (docs/adr/0042).
import { describe, expect, it } from "vitest";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { groundPlaces, grounds, type Ground } from "#shared/assistance/grounds.ts";
import { letterOf } from "#shared/assistance/letters/letter.ts";
import { locales, type Locale } from "#shared/law/languages.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { mailOf } from "#shared/notices/mail.ts";
import { serviceWords } from "#shared/registration/view/service-words.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { assessmentOf, written } from "#test/samples/assistance/commands.ts";
import {
  applicationForm,
  guardian,
  representedApplication,
  type WrittenApplication,
} from "#test/samples/assistance/form.ts";
import { lettersOf, preparedOn, providerName } from "#test/samples/assistance/letters.ts";
import { assessor, officer, providerNumber } from "#test/samples/assistance/officials.ts";
import { otherWays } from "#test/samples/assistance/other-ways.ts";
import { cameTo, ways, type Way } from "#test/samples/assistance/told-case.ts";
import { textOf } from "./said.ts";

const formWith = (ground: Ground, changes: Partial<WrittenApplication> = {}): ApplicationForm =>
  applicationForm(
    representedApplication({
      grounds: [ground],
      ...(ground === "cruel-treatment" && { cruelty: ["domestic-violence"] }),
      ...changes,
    }),
  );

const everyWay: readonly (readonly [string, Way])[] = [
  ...Object.entries(ways),
  ...Object.entries(otherWays).filter(([name]) => name !== "admitted at once"),
];

/** Every mail of a way, as it goes out, in every language. */
const mailsOf = async (way: Way, form: ApplicationForm) =>
  (await lettersOf(way, form)).flatMap(({ to, record }) =>
    locales.map((locale) => ({
      to,
      locale,
      record,
      mail: mailOf((one) => letterOf(record, one), locale),
    })),
  );

/** What would tell of violence, whoever reads it. */
const telling: Readonly<Record<Locale, RegExp>> = {
  en: /violen|cruel|traffick|exploit|abduct|victim|shelter|harm/i,
  ru: /насили|жесток|торговл|эксплуат|похищ|пострадав|жертв|кризис/i,
  kk: /зорлық|қатыгез|саудас|қанау|ұрлау|зардап|құрбан/i,
};

const intimate = ["cruel-treatment", "significant-disease", "release", "probation"] as const;

const bare = [
  "provide",
  "place-held",
  "place-lost",
  "waiting",
  "placed",
  "plan",
  "completed",
] as const;

/** What people typed in the ways of the samples. */
const typed = [
  "Дәрігердің анықтамасы керек.",
  "Мерзім сақталып отыр.",
  "Бізде мұндай маман жоқ.",
  "Үйде қауіпсіз тұру.",
  "Өзі жүре алады.",
  "Саудаға түскені белгілі болды.",
  "Негіз бар.",
];

describe("a mail of an application", () => {
  it.each(everyWay)(
    "L114-12.1.7, L114-6.2.p2a, L114-6.2.p2b: about violence names it nowhere in any language: %s",
    async (_, way) => {
      for (const { mail } of await mailsOf(way, formWith("cruel-treatment"))) {
        for (const part of [mail.subject, mail.text, mail.html]) {
          for (const words of Object.values(telling)) expect(part).not.toMatch(words);
        }
      }
    },
  );

  it.each(grounds.filter((ground) => ground !== "early-development"))(
    "L114-12.1.7, L114-4.1.2, G40: never says the ground %s in words",
    async (ground) => {
      for (const way of [ways.receipt, ways.provide, ways.refusal]) {
        for (const { mail, locale } of await mailsOf(way, formWith(ground))) {
          const { statement } = provisionOf(groundPlaces[ground].provision);
          expect(mail.text).not.toContain(statement[locale]);
          expect(mail.text).not.toContain(statement.kk);
        }
      }
    },
  );

  it.each(everyWay)(
    "L114-12.1.7: has the subject of every other, which is nothing but the case: %s",
    async (_, way) => {
      const subjects = {
        en: "About your application",
        ru: "О вашем заявлении",
        kk: "Өтінішіңіз туралы",
      };
      for (const ground of ["self-care", "cruel-treatment"] as const) {
        for (const { mail, locale, record } of await mailsOf(way, formWith(ground))) {
          expect(mail.subject).toBe(`${subjects[locale]}: ${record.caseId}`);
        }
      }
    },
  );
});

describe("where others must not learn of it", () => {
  it.each(intimate.flatMap((ground) => bare.map((notice) => [notice, ground] as const)))(
    "L114-12.1.7: %s with %s says that there is something new, and neither where nor what",
    async (notice, ground) => {
      for (const { mail, record } of await mailsOf(ways[notice], formWith(ground))) {
        expect(record.content).toEqual({ told: "step" });
        for (const secret of [
          providerNumber,
          ...Object.values(providerName),
          ...Object.values(serviceWords["social-household"]),
          ...Object.values(provisionOf(groundPlaces[ground].provision).citation),
          "2027",
        ]) {
          expect(mail.text).not.toContain(secret);
        }
      }
    },
  );

  it.each(intimate)(
    "L114-12.1.7: with %s a letter quotes nobody but the decision maker's reasons",
    async (ground) => {
      for (const [, way] of everyWay) {
        for (const { mail } of await mailsOf(way, formWith(ground))) {
          for (const words of typed) expect(mail.text).not.toContain(words);
        }
      }
    },
  );

  it("L114-12.1.2: says where the rest is told, and by when something has to be done", async () => {
    const form = formWith("cruel-treatment");
    const [provided, asked] = [
      await textOf(ways.provide, { form }),
      await textOf(ways["more-needed"], { form }),
    ];
    expect(provided).toContain("is told in your case on the portal and at the executive body");
    expect(asked).toContain("The whole of it stands in your case on the portal");
    expect(asked).toContain("by 1 December 2026 at the latest");
  });

  it.each(["self-care", "homelessness", "body-disorder"] as const)(
    "L114-12.1.2: with %s letters say all",
    async (ground) => {
      for (const { mail } of await mailsOf(ways.plan, formWith(ground))) {
        expect(mail.text).toContain(providerNumber);
        expect(mail.text).toContain("Үйде қауіпсіз тұру.");
      }
    },
  );

  it("L114-15.3a, L114-12.1.7: the reasons of a refusal go in full to whoever applied, and to nobody else", async () => {
    const letters = await mailsOf(ways.refusal, formWith("cruel-treatment"));
    const reasons = "Үйге бардық. Көмек керек екені көрінбеді.";
    for (const { to, mail, locale } of letters) {
      expect(mail.text.includes(reasons)).toBe(to === "applicant");
      const number = provisionOf("L114-6.1.8").citation[locale];
      expect(mail.text.includes(number)).toBe(to === "applicant");
      // The closed list and the way to complain are for both.
      for (const id of ["L114-15.4.1", "L114-12.1.6", "L114-20.3"] as const)
        expect(mail.text).toContain(provisionOf(id).citation[locale]);
    }
    expect(new Set(letters.map(({ to }) => to))).toEqual(new Set(["applicant", "person"]));
  });

  it("L114-15.3a, L114-13.2: and to the person, where the representative is told nothing any more", async () => {
    const desk = memoryDesk();
    const representative = { ...guardian(), until: "2026-11-23" };
    const form = formWith("cruel-treatment", { representative });
    const told = await cameTo(desk, ways.refusal, form);
    desk.clock.moveTo("2026-11-23T19:00:00.000Z");
    const prepared = await preparedOn(desk, told);
    expect(prepared).toMatchObject({
      letters: [{ to: "person", record: { content: { reasons: { words: expect.anything() } } } }],
    });
  });

  it("L114-12.1.7: what turns out later is minded in letters that are still to be sent", async () => {
    const desk = memoryDesk();
    const turnsOut: Way = async (give, form) => {
      const planned = await ways.plan(give, form);
      await give(written({ name: "openReassessment", reason: "Өзгерді." }), officer);
      const found = { found: ["self-care", "cruel-treatment"] };
      const { entries } = await give(assessmentOf(form, found), assessor);
      return { ...planned, entries };
    };
    const told = await cameTo(desk, turnsOut, applicationForm());
    expect(await preparedOn(desk, told)).toMatchObject({
      notice: "plan",
      letters: [{ record: { content: { told: "step" } } }],
    });
  });
});
