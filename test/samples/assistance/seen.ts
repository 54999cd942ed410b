// An application that has come so far, as it is seen.
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { viewAssistanceCase } from "#shared/assistance/view/case-view.ts";
import { viewAssistance } from "#shared/assistance/view/status-view.ts";
import type { Role } from "#shared/cases/actor.ts";
import { stateAfter } from "#shared/cases/fold.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { applicationForm } from "./form.ts";
import { cameTo, type Way } from "./told-case.ts";

/** In English, by the shipped calendar. */
export const inEnglish = { calendar: kazakhstanCalendar, locale: "en" as const };

/** A case that has come so far, with its status, and as it is seen in some roles. */
export const seen = async (way: Way, form: ApplicationForm = applicationForm()) => {
  const { caseId, entries } = await cameTo(memoryDesk(), way, form);
  const state = stateAfter(assistanceKind, entries);
  const status = viewAssistance(caseId, state, entries, inEnglish);
  if (status === undefined) throw new Error("a case that was never received");
  const sealed = new Map<number, unknown>(entries.map(({ sequence }) => [sequence, undefined]));
  const view = (roles: readonly Role[], application?: ApplicationForm) =>
    viewAssistanceCase(status, state, entries, { application, sealed }, { roles });
  return { caseId, entries, state, status, view };
};
