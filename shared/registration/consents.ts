import * as z from "zod";
import type { Trilingual } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provisions.ts";

/**
 * The three confirmations of Appendix 1. A consent is given to one exact text, so a text is never
 * edited: a new wording is a new version beside the old one. G18: the consent is taken at
 * submission, before any state system is asked.
 */
export const consentNames = ["officialContacts", "trueDocuments", "personalData"] as const;
export type ConsentName = (typeof consentNames)[number];

interface ConsentText {
  readonly version: string;
  readonly provision: ProvisionId;
  readonly text: Trilingual;
}

export const consentTexts: Record<ConsentName, ConsentText> = {
  officialContacts: {
    version: "official-contacts-1",
    provision: "R377-A1.11",
    text: {
      en: "The contacts I gave are official: anything about these services may be sent to them.",
      ru: "Указанные контакты официальные: на них можно направлять всё, что касается этих услуг.",
      kk: "Көрсетілген байланыс деректері ресми: осы қызметтерге қатысты хабарды соларға жіберуге болады.",
    },
  },
  trueDocuments: {
    version: "true-documents-1",
    provision: "R377-A1.12",
    text: {
      en: "Everything attached to this application is genuine and still in force.",
      ru: "Всё приложенное к заявлению подлинно и действует.",
      kk: "Өтінішке қоса берілгеннің бәрі түпнұсқа және қолданыста.",
    },
  },
  personalData: {
    version: "personal-data-1",
    provision: "R377-A1.13",
    text: {
      en: "I agree that my protected personal data in state systems are collected and used to decide this application and to keep the Register.",
      ru: "Я согласен на сбор и использование моих охраняемых персональных данных из государственных систем для решения по заявлению и ведения Реестра.",
      kk: "Өтініш бойынша шешім қабылдау және Тізілімді жүргізу үшін мемлекеттік жүйелердегі қорғалатын дербес деректерімнің жиналуына және пайдаланылуына келісемін.",
    },
  },
};

const consentTo = (name: ConsentName) =>
  z
    .strictObject({
      given: z.literal(true, { error: () => "consent-missing" }),
      version: z.literal(consentTexts[name].version),
    })
    .meta({ description: consentTexts[name].text.en });

export const consentsSchema = z.strictObject({
  officialContacts: consentTo("officialContacts"),
  trueDocuments: consentTo("trueDocuments"),
  personalData: consentTo("personalData"),
});
