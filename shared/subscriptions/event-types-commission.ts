// What subscribers can be told of Commissions and their sittings. Nobody is named: who sat there is theirs.
import * as z from "zod";
import { caseIdSchema, digestSchema } from "#shared/cases/entry.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { eventType } from "./event-type.ts";

const nothing = z.object({});

export const commissionEventTypes = {
  "commission.founded": eventType({
    kind: "commission",
    from: "founded",
    version: 1,
    summary: {
      en: "A Commission was founded",
      ru: "Создана комиссия",
      kk: "Комиссия құрылды",
    },
    data: z.object({ unit: unitSchema }),
  }),
  "commission.chair_elected": eventType({
    kind: "commission",
    from: "chair-elected",
    version: 1,
    summary: {
      en: "A Commission elected its chair",
      ru: "Комиссия избрала председателя",
      kk: "Комиссия төрағасын сайлады",
    },
    data: nothing,
  }),
  "sitting.called": eventType({
    kind: "sitting",
    from: "called",
    version: 1,
    summary: {
      en: "A sitting was called",
      ru: "Созвано заседание",
      kk: "Отырыс шақырылды",
    },
    data: z.object({ unit: unitSchema, startsAt: instantSchema, agenda: z.array(caseIdSchema) }),
  }),
  "sitting.opened": eventType({
    kind: "sitting",
    from: "opened",
    version: 1,
    summary: { en: "A sitting was opened", ru: "Заседание открыто", kk: "Отырыс ашылды" },
    data: nothing,
  }),
  "sitting.closed": eventType({
    kind: "sitting",
    from: "closed",
    version: 1,
    summary: { en: "A sitting was closed", ru: "Заседание закрыто", kk: "Отырыс жабылды" },
    data: nothing,
  }),
  "sitting.protocol_signed": eventType({
    kind: "sitting",
    from: "protocol-signed",
    version: 1,
    summary: {
      en: "The protocol of a sitting was signed",
      ru: "Протокол заседания подписан",
      kk: "Отырыс хаттамасына қол қойылды",
    },
    data: z.object({ digest: digestSchema, languages: z.array(localeSchema) }),
  }),
} as const;
