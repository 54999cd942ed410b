import type { Trilingual } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";

/**
 * Provisions whose own statement is not a condition that can be met: one tells what an official
 * does, the other is a ground for refusal, whose opposite is the condition.
 */
const conditions: Partial<Record<ProvisionId, Trilingual>> = {
  "R377-21b": {
    en: "The data are right and the requirements are met",
    ru: "Данные верны, и требования выполнены",
    kk: "Деректер дұрыс, талаптар орындалған",
  },
  "R377-27.4": {
    en: "No device costs more than the five lowest EXW prices of reference countries on average",
    ru: "Цена ни одного средства не выше среднего пяти самых низких цен EXW в референтных странах",
    kk: "Бірде-бір құралдың бағасы референттік елдердегі ең төмен бес EXW бағасының орташасынан аспайды",
  },
  "R377-27.7": {
    en: "The applicant is not on the list of unreliable participants in public procurement",
    ru: "Заявитель не состоит в реестре недобросовестных участников государственных закупок",
    kk: "Өтініш беруші мемлекеттік сатып алуға жосықсыз қатысушылар тізілімінде жоқ",
  },
};

/** A condition of inclusion in words that are true when it is met (see conditionsOf). */
export const conditionWordsOf = (id: ProvisionId): Trilingual =>
  conditions[id] ?? provisionOf(id).statement;
