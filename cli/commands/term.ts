import * as z from "zod";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Instant } from "#shared/law/dates.ts";
import { type Edition, editionAt, type EditionTerm, termOf } from "#shared/law/editions.ts";
import type { Locale } from "#shared/law/languages.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { computeTerm, type TermComputation } from "#shared/law/terms.ts";
import { flag, instant } from "#cli/arguments.ts";
import { command, reading } from "#cli/command.ts";
import { certainty, dayLines, explainOption, warning } from "#cli/day-lines.ts";
import { answer, failure, usage } from "#cli/outcome.ts";

const provision = reading(
  provisionIdSchema,
  usage("unknown-provision", {
    en: "no provision that Arnau carries out; an id is written as R377-26",
    ru: "нет положения с таким номером среди исполняемых; номер пишется как R377-26",
    kk: "Arnau орындайтын ережелердің арасында мұндай нөмір жоқ; нөмір R377-26 түрінде жазылады",
  }),
);

const noEdition = failure("no-edition-in-force", {
  en: "no edition of the law was in force then",
  ru: "тогда не действовала ни одна редакция",
  kk: "ол кезде ешбір редакция қолданыста болған жоқ",
});

const noTerm = failure("no-term", {
  en: "the provision sets no term in the edition in force then",
  ru: "это положение не устанавливает срока в действовавшей тогда редакции",
  kk: "бұл ереже сол кезде қолданыста болған редакцияда мерзім белгілемейді",
});

const dueWords = {
  en: (day: string) => `due by the end of ${day}`,
  ru: (day: string) => `срок до конца дня ${day}`,
  kk: (day: string) => `мерзімі ${day} күнінің соңына дейін`,
};

const ceilingWords = {
  en: "limited by its ceiling, counted from the saving of the data",
  ru: "ограничен предельным сроком, который считается с сохранения данных",
  kk: "деректер сақталғаннан бастап есептелетін шекті мерзіммен шектелген",
};

interface Computed {
  readonly edition: Edition;
  readonly rule: EditionTerm;
  readonly saved: Instant;
  readonly term: TermComputation;
}

const dataOf = ({ edition, rule, saved, term }: Computed, explain: boolean) => ({
  provision: term.provision,
  edition: edition.id,
  amount: rule.amount,
  unit: rule.unit,
  from: term.startedAt,
  saved,
  due: term.due,
  dueDay: term.dueDay,
  limitedByCeiling: term.limitedByCeiling,
  readings: rule.readings,
  ...certainty(term.confirmed),
  ...(explain && { days: term.days }),
});

const linesOf = (
  { edition, term }: Computed,
  explain: boolean,
  calendar: WorkCalendar,
  locale: Locale,
) => {
  const { citation, statement } = provisionOf(term.provision);
  return [
    `${term.provision}  ${citation[locale]} · ${edition.title[locale]}`,
    statement[locale],
    ...(explain ? dayLines(term.days, calendar, locale) : []),
    ...(term.limitedByCeiling ? [ceilingWords[locale]] : []),
    ...warning(term.confirmed, locale),
    `${dueWords[locale](term.dueDay)} (${term.due})`,
  ];
};

export const term = command({
  path: ["term"],
  summary: {
    en: "when a term of the law ends, by the edition in force when the data were saved",
    ru: "когда истекает срок по редакции, действовавшей при сохранении данных",
    kk: "мерзім деректер сақталған кездегі редакция бойынша қашан аяқталады",
  },
  arguments: [
    {
      name: "provision",
      words: {
        en: "the provision that sets the term, such as R377-26",
        ru: "положение, которое устанавливает срок, например R377-26",
        kk: "мерзімді белгілейтін ереже, мысалы R377-26",
      },
    },
  ],
  options: [
    {
      flags: "--from <instant>",
      required: true,
      words: {
        en: "when the event took place that starts the term",
        ru: "когда произошло событие, с которого начинается срок",
        kk: "мерзімді бастайтын оқиға қашан болды",
      },
    },
    {
      flags: "--saved <instant>",
      words: {
        en: "when the data were saved, for a term with a ceiling (otherwise the same instant)",
        ru: "когда сохранены данные, для срока с пределом (иначе тот же момент)",
        kk: "деректер қашан сақталды, шегі бар мерзім үшін (әйтпесе сол сәт)",
      },
    },
    explainOption,
  ],
  input: z.object({ provision, from: instant, saved: instant.optional(), explain: flag }),
  run: ({ provision: id, from, saved = from, explain }, { calendar }, locale) => {
    // A case is bound to the edition of its saving, whenever its terms start.
    const edition = editionAt(saved);
    if (edition === undefined) return noEdition(saved);
    const rule = termOf(edition, id);
    if (rule === undefined) return noTerm(`${id}, ${edition.id}`);
    const computed = { edition, rule, saved, term: computeTerm(rule, from, calendar, saved) };
    return answer(dataOf(computed, explain), linesOf(computed, explain, calendar, locale));
  },
});
