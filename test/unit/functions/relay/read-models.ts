// An included organisation, and the read models that the relay keeps of it.
import { projectCase } from "#functions/relay/project.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import type { OrganizationForm } from "#shared/registration/forms/organization.ts";
import { dynamoListedBy } from "#shared/store/dynamo-listing.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { memoryWatch } from "#test/fakes/watch.ts";
import { memoryWorklist } from "#test/fakes/worklist.ts";
import { decide, giverOn, type DecidedCourse } from "#test/samples/decided-case.ts";
import { home } from "#test/samples/officials.ts";
import { binOf } from "#test/samples/organization.ts";
import { fileId } from "#test/samples/registration-file.ts";
import { signed } from "#test/samples/signed.ts";

export const number = `O-${binOf(1)}`;
export const day = 24 * 60 * 60;

/** Read models of their own over the cases of a desk. */
export const readModels = (desk: MemoryDesk) => {
  const table = memoryTable();
  const worklist = memoryWorklist();
  const register = dynamoRegister(table.dynamo, "register");
  const tasksOf = async (role: "representative" | "commission-member") =>
    worklist.tasksOf({ of: home, role });
  const listedBy = dynamoListedBy(table.dynamo, "register");
  const project = projectCase({
    desk,
    worklist,
    register,
    listedBy,
    watch: memoryWatch(),
    calendar: async () => kazakhstanCalendar,
  });
  return {
    table,
    listedBy,
    worklist,
    register,
    tasksOf,
    project: (id = fileId) => project(id),
    isListed: async (of = number) => (await register.listed([of])).has(of),
  };
};

/** An organisation that was included, and the read models before any projection of it. */
export const included = async (course: DecidedCourse = {}) => {
  const desk = memoryDesk();
  await decide(desk, course);
  const give = (command: RegistrationCommand, actor: Actor) =>
    giverOn(desk, fileId)(command, actor);
  return { desk, give, ...readModels(desk) };
};

export const submitChange = (form: OrganizationForm): RegistrationCommand => ({
  name: "submitChange",
  form,
  signed: signed(),
});

export const otherHead = { surname: "Сарыбаева", givenName: "Шара" };
