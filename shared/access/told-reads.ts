// What people are told of who looked at their data: when, in which role, at what and why; nobody by name or subject.
import * as z from "zod";
import { roleSchema } from "#shared/cases/actor.ts";
import { instantSchema } from "#shared/law/dates.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { roleWords } from "#shared/registration/view/words.ts";
import { readReasonSchema, type ReadReason, type ReadRecord, type ReadThing } from "./record.ts";

const things = [
  "case",
  "document",
  "evidence",
  "paper",
  "protocol",
  "reads",
  "trail",
  "history",
] as const satisfies readonly ReadThing["kind"][];

/** What was shown, in words. */
export const thingWords: Readonly<Record<ReadThing["kind"], Trilingual>> = {
  case: { en: "the application", ru: "заявление", kk: "өтініш" },
  document: { en: "an attached paper", ru: "приложенный документ", kk: "қоса берілген құжат" },
  evidence: { en: "answers of registers", ru: "ответы реестров", kk: "тіркелімдердің жауаптары" },
  paper: { en: "a letter or a receipt", ru: "письмо или квитанция", kk: "хат немесе түбіртек" },
  protocol: { en: "a protocol", ru: "протокол", kk: "хаттама" },
  history: {
    en: "the chain of entries, without what is sealed in them",
    ru: "цепочка записей, без того, что в них зашифровано",
    kk: "жазбалар тізбегі, ондағы шифрланған мәліметтерсіз",
  },
  reads: {
    en: "the record of who has looked",
    ru: "запись о том, кто смотрел",
    kk: "кім қарағаны туралы жазба",
  },
  trail: {
    en: "the record of who has done what",
    ru: "запись о том, кто что делал",
    kk: "кім не істегені туралы жазба",
  },
};

/** What for, in words. */
export const reasonWords: Readonly<Record<ReadReason, Trilingual>> = {
  review: { en: "to work on it", ru: "для рассмотрения", kk: "қарау үшін" },
  complaint: { en: "because of a complaint", ru: "по жалобе", kk: "шағым бойынша" },
  court: { en: "for a court", ru: "для суда", kk: "сот үшін" },
  oversight: { en: "for oversight", ru: "для надзора", kk: "қадағалау үшін" },
};

export const toldReadSchema = z.strictObject({
  at: instantSchema,
  role: roleSchema,
  /** The role in words. */
  who: z.string(),
  what: z.enum(things),
  text: z.string(),
  why: readReasonSchema.optional(),
  reason: z.string().optional(),
});
type ToldRead = z.infer<typeof toldReadSchema>;

/** What somebody hears who may be the one that others complain of: of complaints and courts he is told by whoever deals with them. */
const notForRepresentatives: ReadonlySet<ReadReason> = new Set(["complaint", "court"]);

/** The looks of officials, in words: what people see themselves through the portal is no look of a stranger's (L114-12.1.7). */
export const toldReads = (
  reads: readonly ReadRecord[],
  { isRepresentative, locale }: { readonly isRepresentative: boolean; readonly locale: Locale },
): readonly ToldRead[] =>
  reads
    .filter(({ by }) => by.role !== "portal")
    .map(({ at, by: { role }, what: { kind }, why }) => {
      const isTold = why !== undefined && !(isRepresentative && notForRepresentatives.has(why));
      return {
        at,
        role,
        who: roleWords[role][locale],
        what: kind,
        text: thingWords[kind][locale],
        ...(isTold && { why, reason: reasonWords[why][locale] }),
      };
    });
