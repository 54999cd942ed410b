// Histories of a wanted length, made by real commands: members who never agree vote again and again.
import type { Actor } from "#shared/cases/actor.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import {
  chair,
  home,
  member,
  portal,
  representative,
  secretary,
  sittingOf,
} from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { fileId as caseId, submit } from "#test/samples/registration-file.ts";
import { completeness, findingsFor } from "#test/samples/registration-course.ts";

const form = organizationForm();
/** Four are present, so two against two is no majority. */
const places = [1, 2, 3, 4];
const sitting = sittingOf(places, { agenda: [caseId] });

type Step = readonly [Actor, RegistrationCommand];

const opening: readonly Step[] = [
  [portal, submit(form)],
  ...systemsFor("organization").map((system): Step => {
    const reference = referenceOf(caseId, system, 1);
    const answer = { system, reference, value: "clear", messageId: reference, raw: "{}" } as const;
    return [
      { id: system, role: "state-system" },
      { name: "recordAnswer", ...answer },
    ];
  }),
  [representative, { name: "recordFindings", findings: findingsFor(form), note: "seen" }],
  [representative, { name: "submitToCommission" }],
  [secretary, { name: "placeOnAgenda", sitting: sitting.id }],
  [chair, completeness],
];

const tie: readonly Step[] = [
  ...places.map((place): Step => [
    member(place),
    place % 2 === 0
      ? { name: "castVote", choice: "for" }
      : {
          name: "castVote",
          choice: "against",
          claim: { ground: "R377-27.3", document: "prices", defect: "illegible" },
        },
  ]),
  [chair, { name: "closeVote" }],
];

const give = async (desk: MemoryDesk, [actor, command]: Step, commandId: string) => {
  const outcome = await giveCommand(desk, registrationKind, {
    caseId,
    command,
    commandId,
    actor,
    correlationId: commandId,
    factsFor: async () => ({ sitting, unit: home }),
  });
  if (outcome.done !== "accepted") throw new Error(`${command.name}: ${outcome.done}`);
};

/** A history of that many entries. */
export const historyOf = async (length: number): Promise<readonly Entry[]> => {
  const desk = memoryDesk();
  const steps = [...opening];
  while (steps.length < length) steps.push(...tie);
  for (const [place, step] of steps.slice(0, length).entries()) {
    await give(desk, step, `command-${place}`);
  }
  return desk.cases.load(caseId);
};
