import * as z from "zod";
import type { Trilingual } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";

/**
 * What an applicant confirms. A consent is given to one exact text, so a text is never edited: a
 * new wording is a new version after the old one. G18: the consent is taken at submission, before
 * any state system is asked.
 */
export const consentNames = ["officialContacts", "trueDocuments", "personalData"] as const;
export type ConsentName = (typeof consentNames)[number];

interface ConsentText {
  readonly version: string;
  readonly text: Trilingual;
}

interface Consent {
  /** Where each form asks for it. */
  readonly provisions: readonly ProvisionId[];
  /** The wordings that were ever asked for, the one asked for now last. */
  readonly wordings: readonly [ConsentText, ...ConsentText[]];
}

const consents: Record<ConsentName, Consent> = {
  officialContacts: {
    provisions: ["R377-A1.11", "R377-A2.8"],
    wordings: [
      {
        version: "official-contacts-1",
        text: {
          en: "The contacts I gave are official: anything about these services may be sent to them.",
          ru: "Указанные контакты официальные: на них можно направлять всё, что касается этих услуг.",
          kk: "Көрсетілген байланыс деректері ресми: осы қызметтерге қатысты хабарды соларға жіберуге болады.",
        },
      },
    ],
  },
  trueDocuments: {
    provisions: ["R377-A1.12", "R377-A2.9"],
    wordings: [
      {
        version: "true-documents-1",
        text: {
          en: "Everything attached to this application is genuine and still in force.",
          ru: "Всё приложенное к заявлению подлинно и действует.",
          kk: "Өтінішке қоса берілгеннің бәрі түпнұсқа және қолданыста.",
        },
      },
    ],
  },
  personalData: {
    provisions: ["R377-A1.13", "R377-A2.10", "R377-A3.11"],
    wordings: [
      {
        version: "personal-data-1",
        text: {
          en: "I agree that my protected personal data in state systems are collected and used to decide this application and to keep the Register.",
          ru: "Я согласен на сбор и использование моих охраняемых персональных данных из государственных систем для решения по заявлению и ведения Реестра.",
          kk: "Өтініш бойынша шешім қабылдау және Тіркелімді жүргізу үшін мемлекеттік жүйелердегі қорғалатын дербес деректерімнің жиналуына және пайдаланылуына келісемін.",
        },
      },
      {
        version: "personal-data-2",
        text: {
          en: "I agree that my protected personal data in state systems are collected and used to decide this application and to keep the Register of organisations or the Registry of specialists.",
          ru: "Я согласен на сбор и использование моих охраняемых персональных данных из государственных систем для решения по заявлению и ведения Реестра организаций или Регистра специалистов.",
          kk: "Өтініш бойынша шешім қабылдау және ұйымдар тіркелімін немесе мамандар тізілімін жүргізу үшін мемлекеттік жүйелердегі қорғалатын дербес деректерімнің жиналуына және пайдаланылуына келісемін.",
        },
      },
    ],
  },
};

/** The wording that is asked for now. */
export const consentTextOf = (name: ConsentName): ConsentText => {
  const { wordings } = consents[name];
  return wordings.at(-1) ?? wordings[0];
};

const consentTo = (name: ConsentName) => {
  const { version, text } = consentTextOf(name);
  return z
    .strictObject({
      given: z.literal(true, { error: () => "consent-missing" }),
      version: z.literal(version),
    })
    .meta({ description: text.en });
};

/** What an application for inclusion or for a change confirms (R377-A1.11 to A1.13, R377-A2.8 to A2.10). */
export const consentsSchema = z.strictObject({
  officialContacts: consentTo("officialContacts"),
  trueDocuments: consentTo("trueDocuments"),
  personalData: consentTo("personalData"),
});

/** What an application for removal agrees to (R377-A3.11). */
export const removalConsentsSchema = z.strictObject({ personalData: consentTo("personalData") });
