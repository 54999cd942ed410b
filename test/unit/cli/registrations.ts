// A deployment with registrations that were carried to their decision before a sitting on record.
import type { CaseId } from "#shared/cases/entry.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { decide, type DecidedCourse } from "#test/samples/decided-case.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { caseIdOf } from "#test/samples/registration-file.ts";
import { holdSitting } from "#test/unit/store/held-sitting.ts";
import { deploymentInMemory, deskWith } from "./desk.ts";

/** Registrations of these courses, and a desk of the command line in front of them. */
export const registered = async (
  courses: readonly DecidedCourse[],
  {
    files = {},
    cases: seen,
  }: {
    readonly files?: Readonly<Record<string, unknown>>;
    /** The histories as the command line is made to see them. */
    readonly cases?: (stored: MemoryDesk["cases"]) => MemoryDesk["cases"];
  } = {},
) => {
  const office = memoryDesk();
  const ids = courses.map(({ form = organizationForm() }) => caseIdOf(form));
  await holdSitting(office, ids);
  for (const course of courses) await decide(office, course);
  const deployment = deploymentInMemory({
    cases: seen?.(office.cases) ?? office.cases,
    seal: office.seal,
    registrations: async function* (): AsyncGenerator<CaseId> {
      yield* ids;
    },
  });
  const asked: boolean[] = [];
  const desk = deskWith(files, {
    deployment: async (local) => {
      asked.push(local);
      return deployment.reached();
    },
  });
  return { office, ids, desk, asked, stillOpen: deployment.stillOpen };
};
