// What subscribers can be told of registrations.
import * as z from "zod";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { eventType } from "./event-type.ts";

const nothing = z.object({});
const procedure = z.enum(["inclusion", "change"]);
const number = z.string().meta({ description: "The supplier's number in the public list" });

/** By their provisions. Those of a decision on a person stand in the personal part alone. */
const grounds = z
  .array(provisionIdSchema)
  .exactOptional()
  .meta({ description: "The grounds of the decision, where the supplier is a legal entity" });

export const registrationEventTypes = {
  "registration.application_received": eventType({
    kind: "registration",
    from: "saved",
    version: 1,
    summary: {
      en: "An application for inclusion or a change came in",
      ru: "Поступило заявление на включение или изменение",
      kk: "Енгізуге немесе өзгертуге өтініш түсті",
    },
    data: z.object({ procedure, round: z.int(), sellsDevices: z.boolean() }),
  }),
  "registration.submitted_to_commission": eventType({
    kind: "registration",
    from: "submitted-to-commission",
    version: 1,
    summary: {
      en: "The application lies before the Commission",
      ru: "Заявление передано комиссии",
      kk: "Өтініш комиссияға берілді",
    },
    data: nothing,
  }),
  "registration.transferred": eventType({
    kind: "registration",
    from: "transferred",
    version: 1,
    summary: {
      en: "The case went over to another unit",
      ru: "Дело передано другому органу",
      kk: "Іс басқа бөлімшеге берілді",
    },
    data: z.object({ from: unitSchema, to: unitSchema }),
  }),
  "registration.placed_on_agenda": eventType({
    kind: "registration",
    from: "placed-on-agenda",
    version: 1,
    summary: {
      en: "A sitting has the case on its agenda",
      ru: "Дело внесено в повестку заседания",
      kk: "Іс отырыстың күн тәртібіне енгізілді",
    },
    data: z.object({ sitting: z.string() }),
  }),
  "registration.included": eventType({
    kind: "registration",
    from: "included",
    version: 1,
    summary: {
      en: "The supplier was included",
      ru: "Поставщик включён",
      kk: "Беруші тізімге енгізілді",
    },
    data: z.object({ number }),
  }),
  "registration.refused": eventType({
    kind: "registration",
    from: "refused",
    version: 1,
    summary: {
      en: "The inclusion was refused",
      ru: "Во включении отказано",
      kk: "Енгізуден бас тартылды",
    },
    data: z.object({ grounds }),
  }),
  "registration.change_accepted": eventType({
    kind: "registration",
    from: "change-accepted",
    version: 1,
    summary: {
      en: "A change was accepted",
      ru: "Изменение принято",
      kk: "Өзгеріс қабылданды",
    },
    data: z.object({ version: z.int() }),
  }),
  "registration.change_refused": eventType({
    kind: "registration",
    from: "change-refused",
    version: 1,
    summary: {
      en: "A change was refused",
      ru: "В изменении отказано",
      kk: "Өзгертуден бас тартылды",
    },
    data: z.object({ grounds }),
  }),
  "registration.application_ended": eventType({
    kind: "registration",
    from: "application-ended",
    version: 1,
    summary: {
      en: "An application ended without a decision",
      ru: "Рассмотрение заявления прекращено без решения",
      kk: "Өтінішті қарау шешімсіз тоқтатылды",
    },
    data: z.object({ procedure }),
  }),
  "registration.places_updated": eventType({
    kind: "registration",
    from: "places-updated",
    version: 1,
    summary: {
      en: "The supplier told its free places",
      ru: "Поставщик сообщил о свободных местах",
      kk: "Беруші бос орындар туралы хабарлады",
    },
    data: z.object({ free: z.int() }),
  }),
  "registration.removal_requested": eventType({
    kind: "registration",
    from: "removal-requested",
    version: 1,
    summary: {
      en: "The supplier asked to be removed",
      ru: "Поставщик попросил об исключении",
      kk: "Беруші тізімнен шығаруды сұрады",
    },
    data: nothing,
  }),
  "registration.kept": eventType({
    kind: "registration",
    from: "kept",
    version: 1,
    summary: {
      en: "The Commission decided not to remove the supplier",
      ru: "Комиссия решила не исключать поставщика",
      kk: "Комиссия берушіні шығармауға шешім қабылдады",
    },
    data: nothing,
  }),
  "registration.removed": eventType({
    kind: "registration",
    from: "removed",
    version: 1,
    summary: {
      en: "The supplier was removed",
      ru: "Поставщик исключён",
      kk: "Беруші тізімнен шығарылды",
    },
    data: z.object({ grounds }),
  }),
  "registration.restored": eventType({
    kind: "registration",
    from: "restored-by-court",
    version: 1,
    summary: {
      en: "A court put the supplier back",
      ru: "Поставщик восстановлен судом",
      kk: "Берушіні сот қалпына келтірді",
    },
    data: nothing,
  }),
  "registration.erased": eventType({
    kind: "registration",
    from: "erased",
    version: 1,
    summary: {
      en: "What was kept of the supplier is erased; erase your copy",
      ru: "Данные поставщика удалены; удалите свою копию",
      kk: "Беруші туралы деректер жойылды; өз көшірмеңізді жойыңыз",
    },
    data: nothing,
  }),
} as const;
