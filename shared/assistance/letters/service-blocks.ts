// The letters from the choice of a provider to the end of services (L114-15.5 to L114-15.8, L114-16.3.7).
import type { Locale } from "#shared/law/languages.ts";
import type { Block } from "#shared/notices/block.ts";
import { byDay, fromDay, throughDay } from "#shared/notices/day-in-words.ts";
import { cite, listOf, paragraph, quotationOf, say } from "#shared/notices/speech.ts";
import { serviceWords } from "#shared/registration/view/service-words.ts";
import { keptIn } from "./decision-blocks.ts";
import { choiceIn, formIn, happened, providerIn } from "./parts.ts";
import type {
  CompletedTold,
  LetterRecord,
  PlacedTold,
  PlaceHeldTold,
  PlaceLostTold,
  PlanTold,
  WaitingTold,
} from "./record.ts";
import { endWords, lostWords, serviceLetterWords as words } from "./service-words.ts";

export const heldIn = (
  { provider, by }: PlaceHeldTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  happened(words.held, record, locale, ["L114-12.1.4"]),
  providerIn(provider, locale),
  paragraph(words.answerBy, locale, { by: byDay(by, locale) }),
];

export const lostIn = (
  { provider, why, reason, choice }: PlaceLostTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  happened(lostWords[why], record, locale, ["L114-12.1.4"]),
  providerIn(provider, locale),
  ...quotationOf(words.reason[locale], reason),
  paragraph(words.stands, locale),
  ...choiceIn(choice, locale),
];

export const waitingIn = (
  { provider }: WaitingTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  happened(words.waits, record, locale, ["L114-12.1.4"]),
  providerIn(provider, locale),
  paragraph(words.waitingOrder, locale, { citation: cite(locale, "L114-4.1.3") }),
];

export const placedIn = (
  { provider, atOnce, from }: PlacedTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  atOnce
    ? happened(words.placedAtOnce, record, locale, ["L114-15.1b"])
    : happened(words.placed, record, locale, ["L114-12.1.4"]),
  providerIn(provider, locale),
  paragraph(words.planNext, locale, {
    from: fromDay(from, locale),
    plan: cite(locale, "L114-16.3.7"),
    start: cite(locale, "L114-15.5"),
  }),
];

export const planIn = (
  { provider, version, from, lines, aims }: PlanTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  happened(version === 1 ? words.planMade : words.planRevised, record, locale, ["L114-16.3.7"], {
    version: String(version),
    from: fromDay(from, locale),
  }),
  providerIn(provider, locale),
  ...listOf(
    words.planHolds[locale],
    lines.map(({ type, form, perMonth, until }) =>
      say(words.planLine, locale, {
        service: serviceWords[type][locale],
        form: formIn(form, locale),
        times: String(perMonth),
        through: throughDay(until, locale),
      }),
    ),
  ),
  paragraph(words.standards, locale, { citation: cite(locale, "L114-5.6") }),
  ...quotationOf(words.aims[locale], aims),
];

export const completedIn = (
  { provider, why, results, keptUntil }: CompletedTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  happened(endWords[why], record, locale, ["L114-14.4d"]),
  providerIn(provider, locale),
  ...quotationOf(words.results[locale], results),
  keptIn(keptUntil, locale),
];
