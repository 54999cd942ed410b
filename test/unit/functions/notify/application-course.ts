// Applications for services in the hands of the function that writes to people.
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { giveCommand, loadCase } from "#shared/store/desk.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { written } from "#test/samples/assistance/commands.ts";
import { applicationForm, representedApplication } from "#test/samples/assistance/form.ts";
import { officer } from "#test/samples/assistance/officials.ts";
import { cameTo, type Way } from "#test/samples/assistance/told-case.ts";
import { portal } from "#test/samples/officials.ts";
import { open } from "./post-office.ts";

export const own = "aisha@person.example";
export const guardians = "zeinep@guardian.example";
export const again = { batchItemFailures: [{ itemIdentifier: "m-0" }] };
export const represented = applicationForm(representedApplication());

/** A post office, and a case that has come to a letter. */
export const course = async (way: Way, form = represented, desk: MemoryDesk = memoryDesk()) => {
  const world = open(desk);
  const { caseId, sequence } = await cameTo(desk, way, form);
  const message = { caseId, sequence };
  const told = async () =>
    (await loadCase(desk.cases, assistanceKind, caseId)).state.told[sequence];
  return { ...world, caseId, sequence, message, told };
};

export const give = (desk: MemoryDesk, caseId: CaseId, command: object, by: "person" | "officer") =>
  giveCommand(desk, assistanceKind, {
    caseId,
    command: written(command),
    commandId: JSON.stringify(command),
    actor: by === "person" ? portal : officer,
    correlationId: "correlation-2",
    factsFor: async () => (by === "person" ? { by } : {}),
  });

/** A desk on which writing an entry fails as often as it is told to. */
export const failingDesk = () => {
  const desk = memoryDesk();
  let failing: ((entry: Entry) => boolean) | undefined;
  return {
    failOnce: (when: (entry: Entry) => boolean) => {
      failing = when;
    },
    desk: {
      ...desk,
      cases: {
        ...desk.cases,
        append: async (entry: Entry) => {
          if (failing?.(entry) === true) {
            failing = undefined;
            throw new Error("gone in between");
          }
          return desk.cases.append(entry);
        },
      },
    },
  };
};
