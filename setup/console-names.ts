// What the law and the cases call things, for the console, in one file a language: the words of the answers, without their code.
import { reasonWords, thingWords } from "#shared/access/told-reads.ts";
import { refusalGroundIds } from "#shared/assistance/refusal-grounds.ts";
import { groundPlaces, grounds } from "#shared/assistance/grounds.ts";
import { paperWords, volumeWords } from "#shared/assistance/letters/decision-words.ts";
import { eventWords as assistanceEvents } from "#shared/assistance/view/event-words.ts";
import { stateWords as assistanceStates } from "#shared/assistance/view/state-words.ts";
import { systemWords, valueWords } from "#shared/checks/words.ts";
import { actWords } from "#shared/law/act-words.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { recordWords } from "#shared/notices/words.ts";
import { refusalGrounds } from "#shared/registration/grounds.ts";
import {
  defectWords,
  detailWords,
  documentWords,
  failureWords,
  requirementWords,
  standardWords,
} from "#shared/registration/view/claim-words.ts";
import { locales, type Locale, type Trilingual } from "#shared/law/languages.ts";
import { regionNameOf, regions } from "#shared/law/territory.ts";
import { pauseReasonWords } from "#shared/operations/words.ts";
import { deviceList } from "#shared/registration/forms/device-list.ts";
import {
  accessibilityWords,
  serviceFormWords,
  serviceWords,
} from "#shared/registration/view/service-words.ts";
import { educationWords } from "#shared/registration/view/specialist-words.ts";
import { serviceStandardWords } from "#shared/registration/view/standard-words.ts";
import { eventWords as registrationEvents } from "#shared/registration/view/event-words.ts";
import { roleWords, stateWords as registrationStates } from "#shared/registration/view/words.ts";
import { eventTypeNames, eventTypes } from "#shared/subscriptions/event-types.ts";

const named: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  region: Object.fromEntries(regions.map((region) => [region, regionNameOf(region)])),
  service: serviceWords,
  serviceForm: serviceFormWords,
  standard: serviceStandardWords,
  device: Object.fromEntries(deviceList.groups.map(({ code, name }) => [code, name])),
  accessibility: accessibilityWords,
  education: educationWords,
  role: roleWords,
  registrationState: registrationStates,
  assistanceState: assistanceStates,
  system: systemWords,
  value: valueWords,
  requirement: requirementWords,
  document: { ...documentWords, ...paperWords },
  defect: defectWords,
  detail: detailWords,
  measure: standardWords,
  failure: failureWords,
  ground: Object.fromEntries(
    [...refusalGrounds, ...refusalGroundIds].map((id) => [id, provisionOf(id).statement]),
  ),
  situation: Object.fromEntries(
    grounds.map((ground) => [ground, provisionOf(groundPlaces[ground].provision).statement]),
  ),
  volume: volumeWords,
  record: recordWords,
  act: actWords,
  pauseReason: pauseReasonWords,
  event: Object.fromEntries(eventTypeNames.map((type) => [type, eventTypes[type].summary])),
};

/** What officials were shown and did, for whoever looks at that: fetched with those pages alone. */
const trail: typeof named = {
  registration: registrationEvents,
  assistance: assistanceEvents,
  thing: thingWords,
  why: reasonWords,
};

const files = { names: named, trail };

const inLanguage = (words: typeof named, locale: Locale) =>
  Object.fromEntries(
    Object.entries(words).map(([kind, texts]) => [
      kind,
      Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, text[locale]])),
    ]),
  );

/** The files of names, by language. */
export const consoleNames: Readonly<Record<string, () => string>> = Object.fromEntries(
  Object.entries(files).flatMap(([file, words]) =>
    locales.map((locale) => [
      `console/words/${locale}/${file}.json`,
      () => `${JSON.stringify(inLanguage(words, locale), null, 2)}\n`,
    ]),
  ),
);
