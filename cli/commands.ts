// Every command. A new one is a file in commands/ and a line here; a word that groups some is told below.
import type { Trilingual } from "#shared/law/languages.ts";
import type { Command } from "./command.ts";
import { calendarImport } from "./commands/calendar-import.ts";
import { evidenceShow } from "./commands/evidence-show.ts";
import { id } from "./commands/id.ts";
import { impact } from "./commands/impact.ts";
import { katoImport } from "./commands/kato-import.ts";
import { lawCoverage } from "./commands/law-coverage.ts";
import { queuesRedrive } from "./commands/queues-redrive.ts";
import { queuesStatus } from "./commands/queues-status.ts";
import { registerExport } from "./commands/register-export.ts";
import { replay } from "./commands/replay.ts";
import { servicesImport } from "./commands/services-import.ts";
import { signatureVerify } from "./commands/signature-verify.ts";
import { term } from "./commands/term.ts";
import { webhookProbe } from "./commands/webhook-probe.ts";
import { webhooksDeliveries } from "./commands/webhooks-deliveries.ts";
import { webhooksReplay } from "./commands/webhooks-replay.ts";
import { webhooksResend } from "./commands/webhooks-resend.ts";
import { workingDayAdd } from "./commands/working-day-add.ts";
import { workingDayBetween } from "./commands/working-day-between.ts";

export const commands: readonly Command[] = [
  id,
  workingDayAdd,
  workingDayBetween,
  term,
  lawCoverage,
  calendarImport,
  katoImport,
  servicesImport,
  registerExport,
  replay,
  impact,
  evidenceShow,
  queuesStatus,
  queuesRedrive,
  signatureVerify,
  webhooksDeliveries,
  webhooksResend,
  webhooksReplay,
  webhookProbe,
];

/** The first words that several commands share. */
export const groups: Readonly<Record<string, Trilingual>> = {
  "working-day": {
    en: "count working days",
    ru: "считать рабочие дни",
    kk: "жұмыс күндерін санау",
  },
  law: {
    en: "what of the law is carried out",
    ru: "что из закона исполняется",
    kk: "заңның не орындалатыны",
  },
  services: {
    en: "the lists of special social services",
    ru: "перечни специальных социальных услуг",
    kk: "арнаулы әлеуметтік қызметтердің тізбелері",
  },
  calendar: {
    en: "the calendar of working days",
    ru: "календарь рабочих дней",
    kk: "жұмыс күндерінің күнтізбесі",
  },
  kato: {
    en: "the classifier of territorial units",
    ru: "классификатор административно-территориальных объектов",
    kk: "әкімшілік-аумақтық объектілер жіктеуіші",
  },
  evidence: {
    en: "what state systems answered",
    ru: "ответы государственных систем",
    kk: "мемлекеттік жүйелердің жауаптары",
  },
  queues: {
    en: "the queues of the workers",
    ru: "очереди обработчиков",
    kk: "өңдеушілердің кезектері",
  },
  signature: {
    en: "electronic signatures",
    ru: "электронные подписи",
    kk: "электрондық қолтаңбалар",
  },
  webhooks: {
    en: "what subscribers are sent",
    ru: "отправка событий подписчикам",
    kk: "жазылушыларға оқиғаларды жіберу",
  },
  register: {
    en: "the public lists",
    ru: "общедоступные списки",
    kk: "жалпыға қолжетімді тізімдер",
  },
};
