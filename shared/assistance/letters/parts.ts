// Parts that several letters of applications have.
import { groundPlaces, type Ground } from "#shared/assistance/grounds.ts";
import type { NeededService } from "#shared/assistance/conclusion.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Block } from "#shared/notices/block.ts";
import { byDay, onDay } from "#shared/notices/day-in-words.ts";
import { cite, listOf, paragraph, say, type Values } from "#shared/notices/speech.ts";
import { serviceFormWords, serviceWords } from "#shared/registration/view/service-words.ts";
import { commonWords } from "./common-words.ts";
import { choiceWords, decisionWords, paperWords, volumeWords } from "./decision-words.ts";
import type { ChoiceTold, DueTerm, LetterRecord, NamedProvider, NumberedPaper } from "./record.ts";
import { reviewWords } from "./review-words.ts";

/** What happened on the day of the entry, by which provisions. */
export const happened = (
  words: Trilingual,
  { at }: LetterRecord,
  locale: Locale,
  provisions: readonly ProvisionId[],
  values: Values = {},
): Block =>
  paragraph(words, locale, {
    ...values,
    day: onDay(dayOf(at), locale),
    citation: cite(locale, ...provisions),
  });

const volumeProvisions: Readonly<Record<NeededService["volume"], ProvisionId>> = {
  guaranteed: "L114-5.2",
  additional: "L114-5.7",
};

/** The form of a service as it stands within a line. */
export const formIn = (form: NeededService["form"], locale: Locale): string => {
  const words = serviceFormWords[form][locale];
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
};

/** Services, each with its form and its volume (L114-5.2, L114-5.7). */
export const servicesIn = (
  title: Trilingual,
  services: readonly NeededService[],
  locale: Locale,
): readonly Block[] =>
  listOf(
    title[locale],
    services.map(({ type, form, volume }) =>
      say(decisionWords.service, locale, {
        service: serviceWords[type][locale],
        form: formIn(form, locale),
        volume: volumeWords[volume][locale],
        citation: cite(locale, volumeProvisions[volume]),
      }),
    ),
  );

/** Grounds of article 6 by their numbers: what they are nobody is to learn from a letter (G40). */
export const groundsIn = (
  title: Trilingual,
  grounds: readonly Ground[],
  locale: Locale,
): readonly Block[] =>
  listOf(
    title[locale],
    grounds.map((ground) => cite(locale, groundPlaces[ground].provision)),
  );

/** Papers by their numbers in the case. */
export const papersIn = (
  title: Trilingual,
  papers: readonly NumberedPaper[],
  locale: Locale,
): readonly Block[] =>
  listOf(
    title[locale],
    papers.map(({ number, type, pages }) =>
      say(decisionWords.paper, locale, {
        number: String(number),
        type: paperWords[type][locale],
        pages: String(pages),
      }),
    ),
  );

export const providerIn = ({ number, name }: NamedProvider, locale: Locale): Block =>
  name === undefined
    ? paragraph(commonWords.providerByNumber, locale, { number })
    : paragraph(commonWords.provider, locale, { name: name[locale], number });

/** By when need is assessed, or it is decided (L114-14.3, L114-15.2). */
export const dueIn = (term: DueTerm | undefined, locale: Locale): readonly Block[] => {
  if (term === undefined) return [];
  const by = byDay(term.by, locale);
  switch (term.provision) {
    case "L114-14.3":
      return [
        paragraph(reviewWords.assessment, locale, { by, citation: cite(locale, "L114-14.3") }),
        paragraph(reviewWords.thenDecision, locale, { citation: cite(locale, "L114-15.2") }),
      ];
    case "L114-15.2":
      return [paragraph(reviewWords.decision, locale, { by, citation: cite(locale, "L114-15.2") })];
  }
};

const choiceProvisions: Readonly<Record<keyof typeof choiceWords, readonly ProvisionId[]>> = {
  person: ["L114-12.1.4", "L114-15.8"],
  either: ["L114-12.1.4"],
  office: ["L114-12.1.4"],
};

/** Who chooses the provider, and in which order those wait who find no place (L114-12.1.4, L114-15.8, L114-4.1.3). */
export const choiceIn = (choice: ChoiceTold, locale: Locale): readonly Block[] =>
  choice.by === "nobody"
    ? [
        paragraph(decisionWords.goesOn, locale, { citation: cite(locale, "L114-16.3.7") }),
        providerIn(choice.goesOn, locale),
      ]
    : [
        paragraph(choiceWords[choice.by], locale, {
          citation: cite(locale, ...choiceProvisions[choice.by]),
        }),
        paragraph(decisionWords.order, locale, { citation: cite(locale, "L114-4.1.3") }),
      ];
