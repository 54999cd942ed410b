import type { CaseId } from "#shared/cases/entry.ts";
import type { SpecialistForm } from "#shared/registration/forms/specialist.ts";
import type { MemoryDesk } from "#test/fakes/desk.ts";
import { decide } from "#test/samples/decided-case.ts";
import { caseIdOf } from "#test/samples/registration-file.ts";

/** A specialist's case, filed and decided. */
export const decidedCase = async (desk: MemoryDesk, form: SpecialistForm): Promise<CaseId> => {
  await decide(desk, { form });
  return caseIdOf(form);
};
