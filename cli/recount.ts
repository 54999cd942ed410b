// What follows when another calendar comes into use: the open terms are counted by it, on record in each case.
import type { CaseId } from "#shared/cases/entry.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { type CalendarInUse, readCalendarInUse } from "#shared/store/calendar-in-use.ts";
import { countedBy } from "#shared/store/late-count.ts";
import { type Reprojected, reprojectOpenTerms } from "#shared/store/reproject-open-terms.ts";
import type { Counted } from "#shared/store/watch.ts";
import type { Deployment, Desk } from "./desk.ts";
import type { Followed } from "./import-file.ts";
import { complaintOfOutage } from "./outage.ts";
import type { Complaint } from "./outcome.ts";

const counts: Readonly<Record<Locale, (looked: number, moved: number) => string>> = {
  en: (looked, moved) => `open cases looked at: ${looked}, with terms that move: ${moved}`,
  ru: (looked, moved) => `просмотрено открытых дел: ${looked}, сроки сдвигаются в делах: ${moved}`,
  kk: (looked, moved) => `қаралған ашық іс: ${looked}, мерзімі жылжыған іс: ${moved}`,
};

const failures: Readonly<Record<Locale, (failed: number) => string>> = {
  en: (failed) => `cases that could not be dealt with: ${failed}`,
  ru: (failed) => `не удалось обработать дел: ${failed}`,
  kk: (failed) => `өңделмей қалған іс: ${failed}`,
};

const words = {
  brokenOff: {
    en: "the calendar is in use, but counting the open terms broke off",
    ru: "календарь введён, но пересчёт текущих сроков прервался",
    kk: "күнтізбе енгізілді, бірақ жүріп жатқан мерзімдерді қайта есептеу үзілді",
  },
  finishes: {
    en: "watch-terms finishes the rest by itself; there is nothing to import again",
    ru: "остальное сама завершит функция watch-terms; повторять ввод не нужно",
    kk: "қалғанын watch-terms функциясы өзі аяқтайды; қайта енгізудің қажеті жоқ",
  },
} satisfies Record<string, Trilingual>;

const whole = ({ looked, moved, failed }: Reprojected): Followed => ({
  ok: failed === 0,
  data: { openCases: { looked, moved, failed, brokenOff: null } },
  lines: (locale) => [
    counts[locale](looked, moved),
    ...(failed === 0 ? [] : [failures[locale](failed), words.finishes[locale]]),
  ],
});

const brokenOff = ({ code, words: why, about }: Complaint): Followed => ({
  ok: false,
  data: { openCases: { looked: null, moved: null, failed: null, brokenOff: code } },
  lines: (locale) => [
    [words.brokenOff[locale], code, why[locale], ...(about === undefined ? [] : [about])].join(
      ": ",
    ),
    words.finishes[locale],
  ],
});

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);

/** Puts on record in the open cases what the calendar that is in use now makes of their terms, and that it has been done. */
const recount = async (
  { cases, seal, reference, watch }: Deployment,
  { now, tell }: Desk,
  counted: Counted,
): Promise<Reprojected> => {
  const inUse = await readCalendarInUse(reference);
  const { calendar: after, id, since } = inUse;
  const done = await reprojectOpenTerms(
    { desk: { cases, seal, clock: { now } }, watch },
    { before: counted.calendar, after, id, since },
    { failed: (caseId: CaseId, error) => tell(`${caseId}: ${nameOf(error)}`) },
  );
  if (done.isWhole && done.failed === 0) await watch.count(countedBy(counted, inUse, now()));
  return done;
};

/** The calendar by which the terms are on record; where nobody wrote that down yet, it is the one in use. */
const countedBefore = async (
  { watch }: Deployment,
  { id, calendar }: CalendarInUse,
): Promise<Counted> => {
  const counted = await watch.counted();
  if (counted !== undefined) return counted;
  const first = { id, calendar };
  await watch.count(first);
  return first;
};

/**
 * Makes sure, before another calendar comes into use, that it is written down by which one the open
 * terms are on record: from that, watch-terms goes on wherever this breaks off. An outage is told in
 * the outcome and takes nothing back; a bug is thrown.
 */
export const prepareRecount = async (
  deployment: Deployment,
  desk: Desk,
): Promise<() => Promise<Followed>> => {
  const counted = await countedBefore(deployment, await readCalendarInUse(deployment.reference));
  return async () => {
    try {
      return whole(await recount(deployment, desk, counted));
    } catch (error) {
      return brokenOff(complaintOfOutage(error));
    }
  };
};
