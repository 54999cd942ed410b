// What is told of the applications of the samples, as records of letters.
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import {
  prepareLetters,
  type PreparedLetter,
  type PreparedLetters,
} from "#shared/assistance/letters/prepare.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import { openingWith } from "#shared/store/opening.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { providerNumber } from "./officials.ts";
import { cameTo, type ToldCase, type Way } from "./told-case.ts";

/** The providers of the tests as the Register names them. */
const nameOf = async (provider: string): Promise<Trilingual | undefined> =>
  provider === providerNumber ? providerName : undefined;

export const providerName: Trilingual = {
  kk: "«Шаңырақ» орталығы",
  ru: "Центр «Шанырак»",
  en: "«Шаңырақ» орталығы",
};

/** What is told of an entry of a case on a desk, on the day that it is there. */
export const preparedOn = (
  { seal, clock }: Pick<MemoryDesk, "seal" | "clock">,
  { entries, sequence }: Pick<ToldCase, "entries" | "sequence">,
): Promise<PreparedLetters> =>
  prepareLetters(
    { history: entries, sequence, on: dayOf(clock.now()) },
    { opens: openingWith({ seal }), calendar: kazakhstanCalendar, nameOf },
  );

/** The letters of a way through a case, in the order in which they go out. */
export const lettersOf = async (
  way: Way,
  form?: ApplicationForm,
): Promise<readonly PreparedLetter[]> => {
  const desk = memoryDesk();
  const prepared = await preparedOn(desk, await cameTo(desk, way, form));
  if (prepared.prepared !== "letters") throw new Error(prepared.why);
  return prepared.letters;
};
