import type { Trilingual } from "#shared/law/languages.ts";
import { assistanceFieldMessages } from "./field-codes-assistance.ts";
import { documentFieldMessages } from "./field-codes-documents.ts";
import { registrationFieldMessages } from "./field-codes-registration.ts";
import { subscriptionFieldMessages } from "./field-codes-subscriptions.ts";

const generalMessages = {
  required: { en: "is required", ru: "обязательное поле", kk: "міндетті өріс" },
  "unknown-field": {
    en: "is not a field of this request",
    ru: "такого поля нет",
    kk: "мұндай өріс жоқ",
  },
  "wrong-type": {
    en: "must be of type {expected}",
    ru: "должно быть типа {expected}",
    kk: "{expected} түрінде болуы керек",
  },
  "not-one-of": {
    en: "must be one of: {values}",
    ru: "должно быть одним из: {values}",
    kk: "мыналардың бірі болуы керек: {values}",
  },
  "identifier-in-note": {
    en: "must not hold an identification number: colleagues see this note in a list",
    ru: "не должно содержать идентификационный номер: заметку видят в списке коллеги",
    kk: "сәйкестендіру нөмірі болмауы керек: жазбаны әріптестер тізімнен көреді",
  },
  malformed: { en: "does not have the right form", ru: "неверный формат", kk: "пішімі дұрыс емес" },
  "too-small": {
    en: "must be at least {minimum}",
    ru: "должно быть не меньше {minimum}",
    kk: "кемінде {minimum} болуы керек",
  },
  "too-big": {
    en: "must be at most {maximum}",
    ru: "должно быть не больше {maximum}",
    kk: "ең көбі {maximum} болуы керек",
  },
  "too-short": {
    en: "must have at least {minimum} characters",
    ru: "не короче {minimum} знаков",
    kk: "кемінде {minimum} таңба болуы керек",
  },
  "too-long": {
    en: "must have at most {maximum} characters",
    ru: "не длиннее {maximum} знаков",
    kk: "ең көбі {maximum} таңба болуы керек",
  },
  "too-few": {
    en: "must have at least {minimum} elements",
    ru: "не меньше {minimum} элементов",
    kk: "кемінде {minimum} элемент болуы керек",
  },
  "too-many": {
    en: "must have at most {maximum} elements",
    ru: "не больше {maximum} элементов",
    kk: "ең көбі {maximum} элемент болуы керек",
  },
  "not-twelve-digits": {
    en: "must have twelve digits",
    ru: "должно состоять из двенадцати цифр",
    kk: "он екі цифрдан тұруы керек",
  },
  "is-an-iin": {
    en: "is a person's number (IIN), not an organisation's (BIN)",
    ru: "это ИИН, а не БИН",
    kk: "бұл ЖСН, БСН емес",
  },
  "bad-type": {
    en: "has a digit of type that no BIN has",
    ru: "в БИН не бывает такого типа",
    kk: "БСН-де мұндай түр болмайды",
  },
  "bad-month": {
    en: "has a month that does not exist",
    ru: "такого месяца нет",
    kk: "мұндай ай жоқ",
  },
  "bad-attribute": {
    en: "has an attribute that no BIN has",
    ru: "в БИН не бывает такого признака",
    kk: "БСН-де мұндай белгі болмайды",
  },
  "never-issued": {
    en: "is a number that is never issued",
    ru: "такой номер не выдаётся",
    kk: "мұндай нөмір берілмейді",
  },
  "bad-checksum": {
    en: "has a wrong check digit",
    ru: "контрольная цифра неверна",
    kk: "бақылау цифры қате",
  },
  "not-nine-digits": {
    en: "must have nine digits",
    ru: "должно состоять из девяти цифр",
    kk: "тоғыз цифрдан тұруы керек",
  },
  "not-a-unit": {
    en: "is not a unit of the executive body",
    ru: "не является органом исполнительной власти",
    kk: "атқарушы органның бөлімшесі емес",
  },
  "unknown-region": {
    en: "begins with a region that does not exist",
    ru: "такого региона нет",
    kk: "мұндай өңір жоқ",
  },
  "consent-missing": {
    en: "this confirmation must be given",
    ru: "это подтверждение необходимо дать",
    kk: "бұл растау берілуі керек",
  },
  "service-twice": {
    en: "names the same service and form twice",
    ru: "одна и та же услуга и форма указана дважды",
    kk: "бір қызмет пен нысан екі рет көрсетілген",
  },
  "more-free-than-total": {
    en: "cannot be more than all places",
    ru: "не может быть больше общего числа мест",
    kk: "орындардың жалпы санынан көп бола алмайды",
  },
  "member-twice": {
    en: "names the same person twice",
    ru: "одно лицо указано дважды",
    kk: "бір адам екі рет көрсетілген",
  },
  "secretary-is-member": {
    en: "the secretary is never a member",
    ru: "секретарь не может быть членом комиссии",
    kk: "хатшы комиссия мүшесі бола алмайды",
  },
  "period-too-long": {
    en: "begins a period that is longer than can be searched at once",
    ru: "начинает период, слишком длинный для одного поиска",
    kk: "бір іздеу үшін тым ұзақ кезеңді бастайды",
  },
  "day-not-come": {
    en: "is a day that has not come yet",
    ru: "этот день ещё не наступил",
    kk: "бұл күн әлі келген жоқ",
  },
} as const satisfies Record<string, Trilingual>;

/** What can be wrong with one field; stable codes, texts with the bounds of the field filled in. */
export const fieldMessages = {
  ...generalMessages,
  ...documentFieldMessages,
  ...assistanceFieldMessages,
  ...registrationFieldMessages,
  ...subscriptionFieldMessages,
};

export type FieldCode = keyof typeof fieldMessages;

/** Whether a text is one of the catalogue's codes. */
export const isFieldCode = (text: unknown): text is FieldCode =>
  typeof text === "string" && Object.hasOwn(fieldMessages, text);
